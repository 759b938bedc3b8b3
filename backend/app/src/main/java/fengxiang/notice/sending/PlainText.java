package fengxiang.notice.sending;

import java.util.List;
import java.util.stream.Collectors;

/** Lines without any marks; a link stands on a line of its own, so that nothing clings to it. Pure. */
final class PlainText {

    private PlainText() {}

    static String of(List<Line> lines) {
        return lines.stream().map(PlainText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Line line) {
        String text = line.parts().stream().map(Line.Part::text).collect(Collectors.joining());
        return line.parts().stream()
                .map(Line.Part::url)
                .filter(url -> url != null)
                .reduce(text, (so, url) -> so + "\n  " + url);
    }
}
