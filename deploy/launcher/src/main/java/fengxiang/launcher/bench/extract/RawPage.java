package fengxiang.launcher.bench.extract;

import org.jspecify.annotations.Nullable;

/**
 * A page as it came over the wire.
 *
 * @param contentType value of the header; null: not known
 */
record RawPage(String url, byte[] bytes, @Nullable String contentType) {}
