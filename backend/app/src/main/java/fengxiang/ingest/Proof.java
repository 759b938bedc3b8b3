package fengxiang.ingest;

import fengxiang.model.ArticleKind;
import fengxiang.model.Evidence;
import fengxiang.text.page.PageCopy;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of delivered evidence what may be stored. */
final class Proof {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_HEADER = 256;

    private Proof() {}

    /**
     * Copies of pages are kept of news only, and are cleaned here again, because other programs deliver too. A copy
     * that cannot be kept is no reason to refuse the article.
     *
     * @param text of the article, masked
     * @throws LineRejectedException naming the field
     */
    static @Nullable Evidence of(@Nullable Evidence given, ArticleKind kind, String text, Instant collectedAt) {
        if (given == null) {
            return null;
        }
        String hash = hash(given.bytesHash());
        Instant fetchedAt = given.fetchedAt();
        boolean plausible = fetchedAt != null && !fetchedAt.isAfter(collectedAt.plusSeconds(60));
        return new Evidence(
                hash,
                plausible ? fetchedAt : collectedAt,
                header(given.date()),
                header(given.lastModified()),
                header(given.etag()),
                header(given.contentType()),
                kind == ArticleKind.NEWS && given.page() != null ? PageCopy.of(given.page(), text) : null);
    }

    private static String hash(@Nullable String given) {
        String hash = given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new LineRejectedException(
                    "evidence.bytesHash", "evidence.bytesHash must be a SHA-256 in 64 hexadecimal digits.");
        }
        return hash;
    }

    private static @Nullable String header(@Nullable String given) {
        return Cleaning.line(given, LONGEST_HEADER);
    }
}
