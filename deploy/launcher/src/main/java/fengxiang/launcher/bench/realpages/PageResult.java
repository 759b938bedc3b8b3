package fengxiang.launcher.bench.realpages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/**
 * How far a page came; each step needs the one before.
 *
 * @param fetched asked for over HTTP
 * @param extracted an article was found in it
 * @param indexed the API shows the article under the page's address
 * @param decoded no character of it is wrong
 * @param found by a quoted search for a sentence of its gold text
 * @param declined the page itself forbids to keep it, so that it is rightly not collected
 * @param reason why it came no further; null: it came to the end
 */
@JsonInclude(Include.NON_NULL)
record PageResult(
        String page,
        boolean fetched,
        boolean extracted,
        boolean indexed,
        boolean decoded,
        boolean found,
        @JsonIgnore boolean declined,
        @Nullable String charset,
        @Nullable String publishedAt,
        @Nullable Boolean backfill,
        @Nullable String reason) {

    static PageResult notExtracted(LabelledPage page, boolean fetched, FetchEnd end) {
        String known = end.over() ? end.status() + ": " + end.reason() : "not fetched in time";
        return new PageResult(page.id(), fetched, false, false, false, false, end.declined(), null, null, null, known);
    }

    static PageResult notIndexed(LabelledPage page) {
        return new PageResult(
                page.id(), true, true, false, false, false, false, null, null, null, "no article under its address");
    }

    static PageResult indexed(LabelledPage page, Collected article, boolean decoded, boolean found, String sentence) {
        String reason = decoded ? "not found by: " + sentence : "wrong characters, read as " + article.charset();
        return new PageResult(
                page.id(),
                true,
                true,
                true,
                decoded,
                found,
                false,
                article.charset(),
                article.publishedAt(),
                article.backfill(),
                decoded && found ? null : reason);
    }
}
