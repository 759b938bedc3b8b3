package fengxiang.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fengxiang.article.StoredArticle;
import fengxiang.platform.InvalidFieldException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has read who goes through all articles of a search, the latest first. What is published later than
 * the last one read moves nothing: no article comes twice, and none that was there is left out.
 *
 * @param publishedAt of the last one read
 * @param id of the same; of equal times the smaller id comes first
 */
record Cursor(Instant publishedAt, String id) {

    /** A year before 1970 has a minus. */
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,15}) (\\S{1,200})");

    static Cursor after(StoredArticle last) {
        return new Cursor(last.publishedAt(), last.id());
    }

    /**
     * As {@link #toString} wrote it.
     *
     * @return null: from the beginning
     * @throws InvalidFieldException naming {@code cursor}
     */
    static @Nullable Cursor read(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(raw.strip()), StandardCharsets.UTF_8);
            Matcher parts = FORM.matcher(text);
            if (parts.matches()) {
                return new Cursor(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), parts.group(2));
            }
        } catch (IllegalArgumentException noBase64) {
            // Refused below.
        }
        throw new InvalidFieldException(
                "cursor", "This is no cursor: " + raw, "the value of next of the page before, or nothing");
    }

    /** In the terms of {@link Order#LATEST_FIRST}. */
    List<FieldValue> values() {
        return List.of(FieldValue.of(publishedAt.toEpochMilli()), FieldValue.of(id));
    }

    /** Opaque to whoever gets it. */
    @Override
    public String toString() {
        String text = publishedAt.toEpochMilli() + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
