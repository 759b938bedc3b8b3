package fengxiang.crawler.extract;

import fengxiang.crawler.page.Blanks;
import fengxiang.crawler.page.Page;
import fengxiang.crawler.privacy.ForumPeople;
import fengxiang.model.SiteRule;
import fengxiang.text.dates.DateFound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a site's rule finds in a page; what it looks for in vain is noted. */
final class RuleParts {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LABEL = 500;
    private static final int MOST = 50;

    private final Page page;
    private final SiteRule rule;
    private final Selection selection;
    private final List<String> missed = new ArrayList<>();

    private RuleParts(Page page, SiteRule rule) {
        this.page = page;
        this.rule = rule;
        this.selection = new Selection(page.document());
    }

    /** Takes out of the page, in place, what the rule says is no part of it. */
    static RuleParts of(Page page, SiteRule rule) {
        RuleParts parts = new RuleParts(page, rule);
        for (String selector : rule.remove()) {
            parts.selection.all(selector).stream().filter(RuleParts::isInside).forEach(Element::remove);
        }
        return parts;
    }

    /** Names of the rule's fields that were not found. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    @Nullable
    String title() {
        return first("title", rule.title(), e -> {
            String text = Blanks.tidy(shown(e));
            return text.isEmpty() || text.length() > LONGEST_TITLE ? null : text;
        });
    }

    @Nullable
    DateFound time(PublishTime times) {
        return first("time", rule.time(), e -> times.among(Stream.of(e.attr("datetime"), shown(e))));
    }

    /** Whoever is presented as a person is no outlet. */
    @Nullable
    String origin() {
        return first("origin", rule.origin(), e -> {
            String name = ForumPeople.isAuthor(e) ? "" : Origins.alone(Blanks.tidy(shown(e)));
            return name.isEmpty() ? null : name;
        });
    }

    @Nullable
    String image() {
        return first("image", rule.image(), e -> {
            String address = isMeta(e) ? Pictures.absolute(page, shown(e).strip()) : Pictures.firstIn(e, page);
            return address.isBlank() ? null : address;
        });
    }

    /** To be called while nothing but dead elements is taken out of the page; null: not found. */
    @Nullable
    BodyFound body(String title, boolean thread) {
        if (rule.body() == null) {
            return null;
        }
        List<Element> containers = outermost(selection.all(rule.body()));
        if (!thread) {
            containers = withoutReaders(containers);
        }
        List<Line> inside =
                containers.stream().flatMap(e -> LineReader.read(e).stream()).toList();
        String text = String.join("\n", BodyLines.of(inside, title, thread));
        if (Chars.letters(text) == 0) {
            missed.add("body");
            return null;
        }
        double confidence = title.isEmpty() ? ExtractedPage.DOUBTFUL : 1;
        return new BodyFound(containers.getFirst(), inside, text, confidence, ExtractedPage.Method.RULE);
    }

    /** Whether {@link #body} may have taken something out of the page. */
    boolean cutsForBody() {
        return rule.body() != null;
    }

    private <T> @Nullable T first(String field, @Nullable String selector, Function<Element, @Nullable T> reading) {
        if (selector == null) {
            return null;
        }
        for (Element e : selection.all(selector).stream().limit(MOST).toList()) {
            T value = reading.apply(e);
            if (value != null) {
                return value;
            }
        }
        missed.add(field);
        return null;
    }

    private static String shown(Element e) {
        String text = isMeta(e) ? e.attr("content") : e.text();
        return text.length() > LONGEST_LABEL ? "" : text;
    }

    private static boolean isMeta(Element e) {
        return e.normalName().equals("meta");
    }

    private static boolean isInside(Element e) {
        return e.parent() != null && !e.normalName().matches("html|head|body");
    }

    private static List<Element> outermost(List<Element> elements) {
        List<Element> out = new ArrayList<>();
        for (Element e : elements) {
            // In the page's order whatever contains an element stands before it.
            if (out.isEmpty() || !Blocks.contains(out.getLast(), e)) {
                out.add(e);
            }
        }
        return out;
    }

    /** Comments are no part of an article, whatever the rule says: they are somebody's, and not the outlet's. */
    private List<Element> withoutReaders(List<Element> containers) {
        Element root = page.document().body();
        Measures measures = Measures.of(root);
        int total = measures.get(root).chars;
        for (Element container : containers) {
            container.getAllElements().stream()
                    .filter(e -> e != container && Noise.isOfReaders(e, measures, total))
                    .toList()
                    .forEach(Element::remove);
        }
        return containers.stream()
                .filter(e -> !isWithinReaders(e, measures, total))
                .toList();
    }

    private static boolean isWithinReaders(Element e, Measures measures, int total) {
        return Noise.isOfReaders(e, measures, total)
                || e.parents().stream().anyMatch(p -> Noise.isOfReaders(p, measures, total));
    }
}
