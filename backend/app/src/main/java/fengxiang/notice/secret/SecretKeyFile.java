package fengxiang.notice.secret;

import fengxiang.notice.NoticeProperties;
import fengxiang.platform.SecretFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the key comes from: a setting, or a file that is made where it is missing. */
final class SecretKeyFile {

    private static final Logger log = LoggerFactory.getLogger(SecretKeyFile.class);
    private static final int BYTES = 32;

    private SecretKeyFile() {}

    /** Null: there is none, and why stands in the log; the backend works all the same. */
    static byte @Nullable [] read(NoticeProperties properties) {
        String text = properties.key() != null ? properties.key() : inFile(properties.keyFile());
        return text == null || text.isBlank() ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String inFile(@Nullable Path path) {
        if (path == null) {
            return null;
        }
        SecretFile file = new SecretFile(path);
        try {
            if (!file.exists() && file.create(fresh())) {
                log.info("made the key for secrets of channels, {}", file);
            }
            return file.read();
        } catch (IOException e) {
            log.error("cannot read the key for secrets of channels, {}: {}", file, e.toString());
            return null;
        }
    }

    private static String fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().withoutPadding().encodeToString(key);
    }
}
