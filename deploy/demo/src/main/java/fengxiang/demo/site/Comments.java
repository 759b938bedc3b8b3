package fengxiang.demo.site;

import fengxiang.demo.world.Item;
import fengxiang.demo.world.Person;
import fengxiang.demo.world.World;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What readers of the news site write under an article. */
final class Comments {

    private static final List<String> TEXTS =
            List.of("说得在理，支持一下。", "我们那边也是这样，希望早点解决。", "沙发！有事私信我。", "记者辛苦了，盼后续。", "有没有具体时间？急等。");

    private Comments() {}

    static List<Map<String, String>> under(Item item) {
        int count = (int) (item.id() % 4);
        return IntStream.range(0, count).mapToObj(i -> comment(item, i)).toList();
    }

    private static Map<String, String> comment(Item item, int number) {
        Person writer = World.writer(item, number + 10);
        String text = TEXTS.get((int) ((item.id() + number) % TEXTS.size()));
        return Map.of("uid", writer.uid(), "name", writer.name(), "text", text);
    }
}
