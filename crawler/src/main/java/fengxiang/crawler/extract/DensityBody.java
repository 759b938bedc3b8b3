package fengxiang.crawler.extract;

import fengxiang.crawler.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** The body by density: the smallest element that keeps most of the page's weight. */
final class DensityBody {

    private DensityBody() {}

    /** @param lines those of the cleaned page */
    static BodyFound in(Page page, List<Line> lines, String title, boolean thread) {
        Element root = page.document().body();
        BodyFinder finder = new BodyFinder(lines);
        Element heaviest = finder.find(root);
        Element container = thread ? new ThreadFinder(lines, title).widen(heaviest, root) : heaviest;
        List<Line> inside = lines.stream()
                .filter(l -> Blocks.contains(container, l.owner()))
                .toList();
        String found = String.join("\n", BodyLines.of(inside, title, thread));
        String linked = Chars.letters(found) < BodyFound.SHORT ? LinkedArticle.body(page) : "";
        boolean better = linked.length() > found.length();
        String text = better ? linked : found;
        double confidence = confidence(finder.weight(container), finder.weight(root), text, title);
        ExtractedPage.Method method = better ? ExtractedPage.Method.LINKED : ExtractedPage.Method.DENSITY;
        return new BodyFound(container, inside, text, confidence, method);
    }

    /** The share of the page's weight that was kept, less for short texts and for a missing title. */
    private static double confidence(double kept, double all, String body, String title) {
        double share = all == 0 ? 0 : kept / all;
        double length = Math.min(1, Math.sqrt(Chars.letters(body) / 150.0));
        double value = share * length * (title.isEmpty() ? 0.5 : 1);
        return Math.round(Math.min(1, value) * 100) / 100.0;
    }
}
