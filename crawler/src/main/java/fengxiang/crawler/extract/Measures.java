package fengxiang.crawler.extract;

import fengxiang.crawler.page.Blanks;
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

        private void add(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Blanks.isBlank(c)) {
                    chars++;
                    punctuation += Chars.isPunctuation(c) ? 1 : 0;
                }
            }
        }

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

    /** Takes an element out of the tree, and what it holds out of the counts around it. */
    void remove(Element element) {
        Count gone = counts.get(element);
        if (gone != null) {
            int linked = gone.linked;
            for (Element e = element.parent(); e != null && counts.get(e) instanceof Count around; e = e.parent()) {
                linked = Blocks.isLink(e) ? gone.chars : linked;
                around.chars -= gone.chars;
                around.linked -= linked;
                around.punctuation -= gone.punctuation;
            }
        }
        element.remove();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && text.parent() instanceof Element parent) {
            counts.computeIfAbsent(parent, p -> new Count()).add(text.getWholeText());
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
