package fengxiang.crawler.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Widens the heaviest part of a forum page to the element that holds all posts, the first one included. */
final class ThreadFinder {

    /** Elements that make a list even without a class. */
    private static final Set<String> REPEATED = Set.of("li", "tr", "dl", "article", "section", "table", "tbody");
    /** Letters under the headline that are more than labels. */
    private static final int TELLING = 8;

    private final List<Line> lines;
    private final String title;
    private final Map<Element, Integer> plain = new IdentityHashMap<>();

    ThreadFinder(List<Line> lines, String title) {
        this.lines = lines;
        this.title = Chars.squeeze(title);
        for (Line line : lines) {
            for (Element e = line.owner(); isPlain(line) && e != null; e = e.parent()) {
                plain.merge(e, line.length(), Integer::sum);
            }
        }
    }

    /** {@code heaviest}: the element with most of the weight. */
    Element widen(Element heaviest, Element root) {
        Element thread = heaviest;
        for (Element e = heaviest; e != root && e.parent() instanceof Element parent; e = parent) {
            if (hasLike(e)) {
                thread = parent;
            }
        }
        return withFirstPost(thread);
    }

    private boolean hasLike(Element e) {
        boolean telling = !e.className().isBlank() || REPEATED.contains(e.normalName());
        return telling
                && e.siblingElements().stream()
                        .anyMatch(s -> plain.containsKey(s)
                                && s.normalName().equals(e.normalName())
                                && s.classNames().stream()
                                        .findFirst()
                                        .equals(e.classNames().stream().findFirst()));
    }

    /** Many forums set the first post apart from the list of answers: it stands between the headline and the list. */
    private Element withFirstPost(Element thread) {
        List<Line> between = underHeadline(thread).stream()
                .filter(l -> isPlain(l) && !HeadLines.isNote(l.squeezed()))
                .toList();
        if (between.stream().mapToInt(l -> Chars.letters(l.squeezed())).sum() < TELLING) {
            return thread;
        }
        Element wide = thread;
        while (!Blocks.contains(wide, between.get(0).owner()) && wide.parent() instanceof Element parent) {
            wide = parent;
        }
        return wide;
    }

    private List<Line> underHeadline(Element thread) {
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (Blocks.contains(thread, lines.get(i).owner())) {
                return start < 0 ? List.of() : lines.subList(start, i);
            }
            if (start < 0 && !title.isEmpty() && lines.get(i).squeezed().equals(title)) {
                start = i + 1;
            }
        }
        return List.of();
    }

    private static boolean isPlain(Line line) {
        return line.linkShare() < 0.5;
    }
}
