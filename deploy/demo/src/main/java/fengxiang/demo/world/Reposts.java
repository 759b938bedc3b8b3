package fengxiang.demo.world;

import java.util.ArrayList;
import java.util.List;

/** How one outlet prints another's article: other heading, other opening, cut, with its source named. */
final class Reposts {

    private Reposts() {}

    static Story of(Item item, Item base, Story original) {
        Draw draw = new Draw(item.seed(), 4);
        List<String> paragraphs = new ArrayList<>(cut(original.paragraphs(), draw));
        String source = base.outlet().title();
        switch (draw.below(4)) {
            case 0 -> paragraphs.set(0, "据" + source + "消息，" + paragraphs.get(0));
            case 1 -> paragraphs.set(0, item.outlet().title() + "讯　" + paragraphs.get(0));
            case 2 -> paragraphs.add("（原载" + source + "，有删节。）");
            default -> {}
        }
        return new Story(heading(original.title(), draw), List.copyOf(paragraphs), source, List.of());
    }

    private static List<String> cut(List<String> paragraphs, Draw draw) {
        boolean whole = paragraphs.size() < 5 || draw.chance(0.4);
        return whole ? paragraphs : paragraphs.subList(0, Math.max(4, paragraphs.size() * draw.between(55, 85) / 100));
    }

    private static String heading(String title, Draw draw) {
        return switch (draw.below(4)) {
            case 0 -> "【转载】" + title;
            case 1 -> "云川：" + title;
            default -> title;
        };
    }
}
