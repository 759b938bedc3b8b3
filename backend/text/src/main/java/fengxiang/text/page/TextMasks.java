package fengxiang.text.page;

import fengxiang.text.privacy.PersonalMasks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Masks a page's text as it reads: also a number whose digits stand in several elements of one line. */
final class TextMasks implements NodeVisitor {

    private final List<TextNode> line = new ArrayList<>();

    /** In place, the title included. */
    void maskIn(Document page) {
        page.title(PersonalMasks.mask(page.title()));
        page.body().traverse(this);
        endLine();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.add(text);
        } else if (breaksLine(node)) {
            endLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (breaksLine(node)) {
            endLine();
        }
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element e && (e.isBlock() || e.normalName().equals("br"));
    }

    private void endLine() {
        String whole = joined(line);
        String masked = PersonalMasks.mask(whole);
        if (!masked.equals(whole)) {
            line.forEach(t -> t.text(PersonalMasks.mask(t.getWholeText())));
            if (!joined(line).equals(masked)) {
                line.forEach(t -> t.text(""));
                line.getFirst().text(masked);
            }
        }
        line.clear();
    }

    private static String joined(List<TextNode> texts) {
        return texts.stream().map(TextNode::getWholeText).collect(Collectors.joining());
    }
}
