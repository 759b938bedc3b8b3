package fengxiang.crawler.extract;

import fengxiang.crawler.page.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts the text of a tree into lines at block elements, line breaks and the indents of paragraphs, without recursion.
 */
final class LineReader implements NodeVisitor {

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Gap gap = new Gap();
    private Element block;
    private int linked;
    private int inLink;

    private LineReader(Element root) {
        block = root;
    }

    static List<Line> read(Element root) {
        LineReader reader = new LineReader(root);
        root.traverse(reader);
        reader.flush();
        return reader.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode t) {
            append(t);
        } else if (node instanceof Element e) {
            if (Blocks.isBlock(e)) {
                flush();
                block = e;
            } else if (e.normalName().equals("br")) {
                flush();
            } else if (Blocks.isLink(e)) {
                inLink++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element e) {
            if (Blocks.isLink(e)) {
                inLink--;
            } else if (Blocks.isBlock(e)) {
                flush();
                block = enclosingBlock(e);
            }
        }
    }

    private void append(TextNode node) {
        String whole = node.getWholeText();
        boolean preformatted = block.normalName().equals("pre");
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (preformatted && Blanks.isLineBreak(c)) {
                flush();
            } else if (Blanks.isBlank(c)) {
                gap.add(c);
                text.append(c);
            } else {
                appendVisible(c);
            }
        }
    }

    private void appendVisible(char c) {
        if (gap.beginsParagraph() && !Blocks.isHeading(block)) {
            flush();
        }
        text.append(c);
        linked += inLink > 0 ? 1 : 0;
        gap.end(c);
    }

    private void flush() {
        String tidy = Blanks.tidy(text.toString());
        if (!tidy.isEmpty()) {
            lines.add(new Line(block, tidy, Chars.squeeze(tidy), linked));
        }
        text.setLength(0);
        linked = 0;
        gap.reset();
    }

    private Element enclosingBlock(Element e) {
        Element up = e.parent();
        while (up != null && !Blocks.isBlock(up)) {
            up = up.parent();
        }
        return up == null ? block : up;
    }
}
