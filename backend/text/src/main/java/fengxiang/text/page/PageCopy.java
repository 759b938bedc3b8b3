package fengxiang.text.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Makes the copy of a news page that is kept as evidence: title and text in their arrangement, and nothing else.
 * Readers' comments and what presents readers are cut out; personal data is masked; scripts, styles, pictures, links,
 * forms and all attributes are dropped. Copying a copy changes nothing more.
 *
 * <p>A copy is therefore not the page: the page's own bytes are known by their hash only.
 */
public final class PageCopy {

    /** Characters of the longest copy. */
    public static final int LONGEST = 1_000_000;

    private static final String DEAD = "script,style,noscript,iframe,frame,select,option,textarea,button,input,svg,"
            + "object,embed,template,canvas,audio,video,map,dialog";
    private static final String OTHER_BLOCKS = "form,fieldset,legend,address,details,summary,hgroup,menu,dir,plaintext,"
            + "noframes,frameset,tfoot,col,colgroup,xmp,listing,search,optgroup";
    private static final Safelist KEPT = Safelist.none()
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "main", "header", "footer")
            .addTags("aside", "nav", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot")
            .addTags(
                    "tr", "th", "td", "blockquote", "pre", "figure", "figcaption", "br", "hr", "strong", "b", "em", "i")
            .addTags("u", "s", "sub", "sup", "time", "center");

    private PageCopy() {}

    /** @see #of(Document, String) */
    public static @Nullable String of(String html, String articleText) {
        return html.length() > 4 * LONGEST ? null : of(Jsoup.parse(html), articleText);
    }

    /**
     * Copies.
     *
     * @param page is left as it is
     * @param articleText the article that was found in the page, masked; paragraphs separated by {@code \n}. It tells
     *     an article's surroundings, which may be cut out, from its container, which may not
     * @return a whole HTML document; null when the article would be lost with what has to be cut out, or when the copy
     *     is too long
     */
    public static @Nullable String of(Document page, String articleText) {
        Document copy = page.clone();
        copy.select(DEAD).remove();
        copy.select(OTHER_BLOCKS).tagName("div"); // dropped, their lines would run into their neighbours'
        new TextMasks().maskIn(copy);
        ArticleParts article = ArticleParts.in(copy.body(), articleText);
        Readers.removeFrom(copy, article);
        if (!article.isIn(copy.body())) {
            return null;
        }
        Document kept = new Cleaner(KEPT).clean(copy);
        kept.outputSettings().prettyPrint(false).charset("UTF-8");
        kept.title(copy.title());
        String html = document(kept);
        return html.length() > LONGEST ? null : html;
    }

    private static String document(Document kept) {
        Element body = kept.body();
        return "<!doctype html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>"
                + Entities.escape(kept.title()) + "</title></head><body>"
                + body.html().strip() + "</body></html>\n";
    }
}
