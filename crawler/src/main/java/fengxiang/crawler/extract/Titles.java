package fengxiang.crawler.extract;

import fengxiang.crawler.page.Blanks;
import fengxiang.crawler.page.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the headline: the heading that the document's title confirms, else the title without the site's name. */
final class Titles {

    private static final Pattern OUTLET_SUFFIX =
            Pattern.compile("_|\\||--|——(?=[^—]{2,10}$)|\\s[-–—]\\s|[-–](?=[^-–]{2,10}$)");

    private final String stated;
    private final String squeezed;
    private final List<Heading> headings;

    private Titles(String stated, List<Heading> headings) {
        this.stated = stated;
        this.squeezed = Chars.squeeze(stated);
        this.headings = headings;
    }

    /** To be called before the page is cleaned: headings often stand in blocks that look like navigation. */
    static String of(Page page, Measures measures) {
        // Broken pages have their title element in the body.
        Element title = page.document().selectFirst("title");
        String stated = title == null ? "" : Blanks.tidy(title.text());
        Titles titles = new Titles(stated, Heading.in(page.document().body(), measures));
        String shared = Blanks.tidy(page.firstMeta("articletitle", "og:title", "twitter:title"));
        return titles.confirmed().map(Heading::withSubtitle).orElseGet(() -> titles.unconfirmed(shared));
    }

    private Optional<Heading> confirmed() {
        return headings.stream()
                .filter(h -> h.isFirstRank() && (isConfirmed(h.squeezed()) || followsOutlet(h.squeezed())))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(h -> isConfirmed(h.squeezed()))
                        .max(Comparator.comparingInt(Heading::length).thenComparing(h -> -headings.indexOf(h))))
                .or(this::begunAlike);
    }

    private boolean isConfirmed(String heading) {
        return squeezed.startsWith(heading)
                || heading.length() >= 8 && squeezed.contains(heading) && !isOutlet(heading);
    }

    /** The site's name stands last in the title and is shorter than what is before it. */
    private boolean isOutlet(String heading) {
        return standsLast(heading) && squeezed.length() - heading.length() > heading.length();
    }

    /** Some sites put their name first. Then even a short headline is told from it, by being the longer one. */
    private boolean followsOutlet(String heading) {
        return standsLast(heading) && !isOutlet(heading);
    }

    /** Behind a separator. */
    private boolean standsLast(String heading) {
        int at = squeezed.length() - heading.length();
        return squeezed.endsWith(heading) && at > 0 && "_|-–—".indexOf(squeezed.charAt(at - 1)) >= 0;
    }

    private Optional<Heading> begunAlike() {
        return headings.stream()
                .filter(h -> h.isFirstRank() && h.length() >= 8 && squeezed.length() >= 6)
                .filter(h -> h.squeezed().startsWith(squeezed.substring(0, 6)))
                .findFirst();
    }

    private String unconfirmed(String shared) {
        if (Chars.length(shared) > 4) {
            return shared.split("_|\\|")[0].strip();
        }
        List<Heading> first = headings.stream().filter(Heading::isFirstRank).toList();
        String[] parts = OUTLET_SUFFIX.split(stated);
        String cut = parts.length == 0 ? "" : parts[0].strip();
        String plain = cut.isEmpty() ? stated : cut;
        // Where the title names the site only, a single heading is the headline.
        if (first.size() == 1 && (plain.isEmpty() || first.get(0).length() >= 8)) {
            return first.get(0).text();
        }
        return plain.isEmpty() && !headings.isEmpty() ? headings.get(0).text() : plain;
    }
}
