package fengxiang.notice.sending;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other side said, fit for a page and a log: short, one line, and without our secrets, should it repeat them.
 */
final class Said {

    private static final int LONGEST = 300;
    private static final int LEAST_SECRET = 6;

    private Said() {}

    static String of(String text, OpenChannel channel) {
        String clean = text;
        for (String secret : secrets(channel)) {
            clean = clean.replace(secret, "***");
        }
        return Cut.line(clean, LONGEST);
    }

    /** The longest first, so that no rest of one stays. */
    private static List<String> secrets(OpenChannel channel) {
        List<String> secrets = new ArrayList<>();
        add(secrets, channel.signing());
        add(secrets, channel.mail() == null ? null : channel.mail().password());
        if (channel.address() != null) {
            add(secrets, channel.address());
            String rest = channel.address().replaceFirst("^[a-z]+://[^/?]*", "");
            for (String part : rest.split("[/?&=]")) {
                add(secrets, part);
            }
        }
        return secrets.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static void add(List<String> secrets, @Nullable String secret) {
        if (secret != null && secret.length() >= LEAST_SECRET) {
            secrets.add(secret);
            try {
                secrets.add(URLDecoder.decode(secret, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException notEncoded) {
                // As it is, then.
            }
        }
    }
}
