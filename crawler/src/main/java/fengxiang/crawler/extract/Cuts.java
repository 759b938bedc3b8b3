package fengxiang.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What was taken out of a page, so that it can be put back. */
final class Cuts {

    private record Cut(Element parent, int index, Element element) {}

    private final List<Cut> cuts = new ArrayList<>();

    void cut(Element e) {
        Element parent = e.parent();
        if (parent != null) {
            cuts.add(new Cut(parent, e.siblingIndex(), e));
            e.remove();
        }
    }

    /** The page is as it was before the first cut. */
    void putBack() {
        cuts.reversed().forEach(c -> c.parent().insertChildren(c.index(), c.element()));
        cuts.clear();
    }
}
