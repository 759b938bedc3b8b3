package fengxiang.demo.site;

import fengxiang.demo.world.Item;
import fengxiang.demo.world.People;
import fengxiang.demo.world.Person;
import fengxiang.demo.world.Story;
import fengxiang.demo.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The posts of a forum thread; a reply is there from its own time on. */
final class Posts {

    private Posts() {}

    static List<Map<String, String>> of(Item item, Story story, Shown shown, Instant now) {
        List<Map<String, String>> out = new ArrayList<>();
        out.add(post(item, 0, story.paragraphs(), shown));
        for (int i = 1; i <= story.replies().size(); i++) {
            if (!at(item, i).isAfter(now)) {
                out.add(post(item, i, List.of(story.replies().get(i - 1)), shown));
            }
        }
        return out;
    }

    private static Instant at(Item item, int number) {
        return item.at().plus(Duration.ofMinutes(number * 13L));
    }

    private static Map<String, String> post(Item item, int number, List<String> paragraphs, Shown shown) {
        Person writer = World.writer(item, number);
        return Map.of(
                "floor", String.valueOf(number + 1),
                "uid", writer.uid(),
                "name", writer.name(),
                "shown", shown.of(at(item, number)),
                "quote", number == 2 ? quote(World.writer(item, 0), shown.of(item.at())) : "",
                "html", html(paragraphs),
                "signature", signature(writer, number));
    }

    private static String quote(Person writer, String when) {
        return "<div class=\"quote\"><blockquote>" + Template.escape(writer.name()) + " 发表于 " + when
                + "</blockquote></div>";
    }

    private static String html(List<String> paragraphs) {
        return paragraphs.stream()
                .map(p -> Template.escape(People.reveal(p)))
                .collect(Collectors.joining("<br>\n<br>\n"));
    }

    private static String signature(Person writer, int number) {
        return switch (number % 3) {
            case 0 -> writer.name() + "，代驾电话" + writer.phone();
            case 1 -> "座驾" + writer.plate() + "，路上见到请按喇叭。";
            default -> "个人主页 /space-uid-" + writer.uid() + ".html";
        };
    }
}
