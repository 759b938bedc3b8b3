package fengxiang.demo.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files shipped beside the classes. */
public final class Resources {

    private Resources() {}

    /** The UTF-8 text of a shipped file, such as {@code texts/words.txt}. */
    public static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/fengxiang/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the demo is built without its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
