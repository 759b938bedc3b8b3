package fengxiang.crawler.fetch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows by the header which bodies are not worth loading. */
final class Media {

    private Media() {}

    static boolean isUseless(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("image/")
                || type.startsWith("video/")
                || type.startsWith("audio/")
                || type.startsWith("font/")
                || type.startsWith("application/pdf")
                || type.startsWith("application/zip")
                || type.startsWith("application/vnd.")
                || type.startsWith("application/msword");
    }
}
