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
    private boolean visible;
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
        int at = 0;
        while (at < whole.length()) {
            char c = whole.charAt(at);
            if (preformatted && Blanks.isLineBreak(c)) {
                flush();
                at++;
            } else if (Blanks.isBlank(c)) {
                gap.add(c);
                text.append(c);
                at++;
            } else {
                int end = visibleEnd(whole, at, preformatted);
                appendVisible(whole, at, end);
                at = end;
            }
        }
    }

    private static int visibleEnd(String whole, int start, boolean preformatted) {
        int end = start + 1;
        while (end < whole.length()
                && !Blanks.isBlank(whole.charAt(end))
                && !(preformatted && Blanks.isLineBreak(whole.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void appendVisible(String whole, int start, int end) {
        if (gap.beginsParagraph() && !Blocks.isHeading(block)) {
            flush();
        }
        text.append(whole, start, end);
        visible = true;
        linked += inLink > 0 ? end - start : 0;
        gap.end(whole.charAt(end - 1));
    }

    private void flush() {
        if (visible) {
            String tidy = Blanks.tidy(text);
            lines.add(new Line(block, tidy, Chars.squeeze(tidy), linked));
        }
        visible = false;
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
