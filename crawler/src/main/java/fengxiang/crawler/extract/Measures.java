package fengxiang.crawler.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text counts of every element of a tree, gathered in one pass from the leaves up. */
final class Measures implements NodeVisitor {

    /** Characters, characters in links, and punctuation marks; white space not counted. */
    static final class Count {
        int chars;
        int linked;
        int punctuation;

        private void add(Count other) {
            chars += other.chars;
            linked += other.linked;
            punctuation += other.punctuation;
        }
    }

    private static final Count NOTHING = new Count();
    private final Map<Element, Count> counts = new IdentityHashMap<>();

    static Measures of(Element root) {
        Measures measures = new Measures();
        root.traverse(measures);
        return measures;
    }

    Count get(Element element) {
        return counts.getOrDefault(element, NOTHING);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && text.parent() instanceof Element parent) {
            Count count = counts.computeIfAbsent(parent, p -> new Count());
            String whole = text.getWholeText();
            count.chars += Chars.length(whole);
            count.punctuation += Chars.punctuation(whole);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Count count = counts.get(element);
        Element parent = element.parent();
        if (count == null) {
            return;
        }
        if (Blocks.isLink(element)) {
            count.linked = count.chars;
        }
        if (depth > 0 && parent != null) {
            counts.computeIfAbsent(parent, p -> new Count()).add(count);
        }
    }
}
