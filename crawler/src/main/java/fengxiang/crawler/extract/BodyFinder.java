package fengxiang.crawler.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Descends from the page's body to the smallest element that keeps most of the weight. */
final class BodyFinder {

    /** A child with this share of the weight is the way down. */
    private static final double DOMINANT = 0.60;
    /** With this share it is, too, when nothing beside it comes near. */
    private static final double LEADING = 0.45;

    private final Map<Element, Double> weights = new IdentityHashMap<>();

    BodyFinder(List<Line> lines) {
        for (Line line : lines) {
            double weight = line.weight();
            for (Element e = line.owner(); weight > 0 && e != null; e = e.parent()) {
                weights.merge(e, weight, Double::sum);
            }
        }
    }

    double weight(Element e) {
        return weights.getOrDefault(e, 0.0);
    }

    Element find(Element root) {
        Element at = root;
        for (Element next = step(at); next != null; next = step(at)) {
            at = next;
        }
        return at;
    }

    private @Nullable Element step(Element at) {
        Element best = heaviest(at, null);
        if (best == null || best.normalName().equals("p") || best.normalName().equals("strong")) {
            return null;
        }
        if (isLineAmongLines(best)) {
            return null;
        }
        if (weight(best) >= DOMINANT * weight(at)) {
            return best;
        }
        return leads(best, at) ? best : null;
    }

    /** Some sites write each paragraph as a div: a long one is still a paragraph, however short the others are. */
    private boolean isLineAmongLines(Element e) {
        return e.children().stream().noneMatch(c -> weight(c) > 0)
                && e.select("br").isEmpty()
                && e.siblingElements().stream()
                        .anyMatch(s -> weight(s) > 0
                                && s.normalName().equals(e.normalName())
                                && s.className().equals(e.className()));
    }

    private boolean leads(Element best, Element at) {
        if (Blocks.isParagraph(best) || weight(best) < LEADING * weight(at) || weight(best) <= 250) {
            return false;
        }
        Element rival = heaviest(at, best);
        long parts = at.children().stream().filter(e -> weight(e) > 0).count();
        return parts <= 6 && (rival == null || weight(rival) < 0.5 * weight(best));
    }

    private @Nullable Element heaviest(Element at, @Nullable Element except) {
        Element best = null;
        for (Element child : at.children()) {
            if (child != except && weight(child) > (best == null ? 0 : weight(best))) {
                best = child;
            }
        }
        return best;
    }
}
