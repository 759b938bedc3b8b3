package fengxiang.launcher.up;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is started.
 *
 * @param product where the build has laid out the programs
 * @param data where everything is kept
 * @param port of the backend, on loopback
 * @param demo the demo sites to serve and crawl, or null for real work
 */
public record UpSettings(
        Path product, Path data, int port, @Nullable DemoWishes demo) {}
