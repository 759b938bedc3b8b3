package fengxiang.crawler.links;

import fengxiang.model.SourceProfile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A source's own patterns for its addresses; compiled once. */
final class LinkRules {

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();
    private static final int MOST = 10_000;

    private final @Nullable Pattern article;
    private final @Nullable Pattern list;

    LinkRules(SourceProfile source) {
        article = compiled(source.articlePattern());
        list = compiled(source.listPattern());
    }

    boolean learns() {
        return article == null;
    }

    boolean isArticle(String url) {
        return article != null && article.matcher(url).matches();
    }

    boolean isList(String url) {
        return list != null && list.matcher(url).matches();
    }

    private static @Nullable Pattern compiled(@Nullable String pattern) {
        if (pattern == null || pattern.isBlank()) {
            return null;
        }
        if (COMPILED.size() > MOST) {
            COMPILED.clear();
        }
        return COMPILED.computeIfAbsent(pattern, LinkRules::compile);
    }

    /** The backend checks patterns; one that slipped through leads nowhere rather than everywhere. */
    private static Pattern compile(String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return NOTHING;
        }
    }
}
