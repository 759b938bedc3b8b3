package fengxiang.launcher.up;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is started.
 *
 * @param product where the build has laid out the programs
 * @param data where everything is kept
 * @param port of the backend, on loopback
 * @param demo the demo sites to serve and crawl, or null for real work
 * @param allowed host:port pairs that the crawler may visit although they are private addresses
 * @param backend settings of the backend beside those that it always gets, as variables
 */
public record UpSettings(
        Path product,
        Path data,
        int port,
        @Nullable DemoWishes demo,
        List<String> allowed,
        Map<String, String> backend) {

    public UpSettings(Path product, Path data, int port, @Nullable DemoWishes demo, List<String> allowed) {
        this(product, data, port, demo, allowed, Map.of());
    }

    /** Where the build has laid out the programs that this one belongs to. */
    public static Path builtProduct() {
        String root = System.getenv().getOrDefault("FENGXIANG_ROOT", ".");
        return Path.of(root, "deploy/launcher/target/fengxiang")
                .toAbsolutePath()
                .normalize();
    }
}
