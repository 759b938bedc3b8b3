package fengxiang.notice;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How notices leave.
 *
 * <pre>{@code
 * fengxiang:
 *   notice:
 *     key-file: /var/lib/fengxiang/notice-key   # made if missing; opens the secrets of channels
 *     key: ...                                  # instead of the file, the same for several backends
 *     allow: mail.intranet:25,10.0.0.5:8080     # hosts that are not for the public but may be told something
 * }</pre>
 *
 * @param key null: the file's
 * @param keyFile null: without a key, no channel can keep a secret
 * @param allow host:port pairs; null: none
 */
@ConfigurationProperties("fengxiang.notice")
public record NoticeProperties(
        @Nullable String key,
        @Nullable Path keyFile,
        @Nullable String allow) {

    public NoticeProperties {
        key = key == null || key.isBlank() ? null : key.strip();
    }

    /** Without the key: records print themselves into logs. */
    @Override
    public String toString() {
        return "NoticeProperties[keyFile=" + keyFile + ", allow=" + allow + "]";
    }
}
