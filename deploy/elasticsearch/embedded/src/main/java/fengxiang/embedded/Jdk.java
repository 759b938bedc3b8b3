package fengxiang.embedded;

import java.nio.file.Path;

/**
 * An installed JDK.
 *
 * @param home its JAVA_HOME
 * @param version feature version: 21, 25
 */
public record Jdk(Path home, int version) {

    /** The oldest version that runs Elasticsearch and our own classes. */
    public static final int OLDEST = 21;

    public Path java() {
        return home.resolve("bin/java");
    }

    /** The JDK this code runs on. */
    public static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }
}
