package fengxiang.launcher;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One segment of a URL's path. */
final class PathSegment {

    private PathSegment() {}

    static String of(String raw) {
        return URLEncoder.encode(raw, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
