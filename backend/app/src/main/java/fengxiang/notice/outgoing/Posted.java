package fengxiang.notice.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * An answer to something that was posted.
 *
 * @param retryAfter what the other side asks for; null: nothing, or not in seconds
 * @param body at most {@value #MOST} bytes of it
 */
public record Posted(int status, @Nullable Duration retryAfter, String body) {

    private static final int MOST = 16_384;
    private static final int SUCCESS = 2;

    public boolean isSuccess() {
        return status / 100 == SUCCESS;
    }

    static Posted read(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return new Posted(response.getCode(), retryAfter(response.getFirstHeader("Retry-After")), body(entity));
    }

    private static String body(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        InputStream in = entity.getContent();
        return in == null ? "" : new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
    }

    private static @Nullable Duration retryAfter(@Nullable Header header) {
        String value = header == null || header.getValue() == null ? "" : header.getValue();
        return value.matches("\\d{1,5}") ? Duration.ofSeconds(Long.parseLong(value)) : null;
    }
}
