package fengxiang.crawler.work;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.page.Page;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page asks of crawlers, in its meta elements and in X-Robots-Tag headers, as far as it is said to us. */
final class Directives {

    private static final String AGENT = "fengxiangbot";
    private final Set<String> words;

    private Directives(Set<String> words) {
        this.words = words;
    }

    static Directives of(Fetched answer, @Nullable Page page) {
        Stream<String> headers = answer.all("x-robots-tag").stream().map(Directives::forUs);
        Stream<String> metas = page == null
                ? Stream.of()
                : page.document().select("meta[name][content]").stream()
                        .filter(Directives::isForUs)
                        .map(e -> e.attr("content"));
        return new Directives(Stream.concat(headers, metas)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,;\\s]+")))
                .collect(Collectors.toSet()));
    }

    private static boolean isForUs(Element meta) {
        String name = meta.attr("name").strip();
        return name.equalsIgnoreCase("robots") || name.equalsIgnoreCase(AGENT);
    }

    /** Why the page may not be kept, or null when it may. */
    @Nullable
    String forbidsKeeping() {
        if (words.contains("noindex") || words.contains("none")) {
            return "noindex";
        }
        return words.contains("noarchive") ? "noarchive" : null;
    }

    boolean forbidsFollowing() {
        return words.contains("nofollow") || words.contains("none");
    }

    /** Parts of the header that name another crawler are not for us. */
    private static String forUs(String header) {
        StringBuilder out = new StringBuilder();
        boolean ours = true;
        for (String part : header.split(",")) {
            int colon = part.indexOf(':');
            String agent = colon < 0 ? "" : part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (colon >= 0 && !agent.equals("unavailable_after")) {
                ours = agent.equals(AGENT);
            }
            if (ours) {
                out.append(',').append(part.substring(agent.isEmpty() ? 0 : colon + 1));
            }
        }
        return out.toString();
    }
}
