package fengxiang.crawler.extract;

import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a page. Also filled where the page is rejected, so that one can see what was refused.
 *
 * @param title headline without the outlet's name; may be empty
 * @param body paragraphs separated by {@code \n}; may be empty
 * @param publishedAt null: the page names no usable time
 * @param publishedRaw as the page writes it; null with {@code publishedAt}
 * @param precision {@code inferred} where the page names no usable time
 * @param outlet the outlet that the page names as its source (来源)
 * @param image address of the first picture
 * @param canonical what the page names as its address
 * @param charset lower-case name of the character set of its bytes
 * @param confidence 0 to 1, how sure it is that {@code body} is the article
 * @param rejected null: an article; else why not, one of {@code not-html empty no-body no-title list-page error-page}
 * @param method how the body was found
 * @param missed of the site's rule the fields that were not found in this page: {@code body title time origin image};
 *     the general method was used for them
 */
public record ExtractedPage(
        String title,
        String body,
        @Nullable Instant publishedAt,
        @Nullable String publishedRaw,
        TimePrecision precision,
        @Nullable String outlet,
        @Nullable String image,
        @Nullable String canonical,
        String charset,
        double confidence,
        @Nullable String rejected,
        Method method,
        List<String> missed) {

    /** Below this it is doubtful whether {@code body} is the article. */
    public static final double DOUBTFUL = 0.5;

    /** How a body was found. */
    public enum Method {
        /** Where the site's rule says. */
        RULE,
        /** By the density of text. */
        DENSITY,
        /** In what the page carries for machines. */
        LINKED,
        /** By the method that is asked when density is not sure. */
        SECOND
    }

    static ExtractedPage notHtml(String charset) {
        return new ExtractedPage(
                "",
                "",
                null,
                null,
                TimePrecision.INFERRED,
                null,
                null,
                null,
                charset,
                0,
                "not-html",
                Method.DENSITY,
                List.of());
    }

    /** Whether the body is doubtful. */
    public boolean lowQuality() {
        return confidence < DOUBTFUL;
    }
}
