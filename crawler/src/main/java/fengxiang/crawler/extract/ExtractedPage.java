package fengxiang.crawler.extract;

import fengxiang.model.TimePrecision;
import java.time.Instant;
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
        @Nullable String rejected) {}
