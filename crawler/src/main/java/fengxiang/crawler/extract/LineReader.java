package fengxiang.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts the text of a tree into lines at block elements and line breaks, without recursion. */
final class LineReader implements NodeVisitor {

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private Element block;
    private int linked;
    private int inLink;

    private LineReader(Element root) {
        owner = root;
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
        String[] parts = block.normalName().equals("pre")
                ? node.getWholeText().split("\\R", -1)
                : new String[] {node.getWholeText()};
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                flush();
            }
            if (text.isEmpty()) {
                owner = block;
            }
            text.append(parts[i]);
            linked += inLink > 0 ? Chars.length(parts[i]) : 0;
        }
    }

    private void flush() {
        String tidy = Chars.tidy(text.toString());
        if (!tidy.isEmpty()) {
            lines.add(new Line(owner, tidy, Chars.squeeze(tidy), linked));
        }
        text.setLength(0);
        linked = 0;
    }

    private Element enclosingBlock(Element e) {
        Element up = e.parent();
        while (up != null && !Blocks.isBlock(up)) {
            up = up.parent();
        }
        return up == null ? block : up;
    }
}
