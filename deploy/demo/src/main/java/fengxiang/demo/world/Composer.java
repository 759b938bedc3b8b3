package fengxiang.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the text of a publication from its seed. */
final class Composer {

    /** How long after publication an article that gets updated has its second version. */
    static final Duration UPDATE_AFTER = Duration.ofMinutes(65);

    private final Texts texts;

    Composer(Texts texts) {
        this.texts = texts;
    }

    Story story(Item item, Instant now) {
        if (item.base() != null) {
            return Reposts.of(item, item.base(), plain(item.base()));
        }
        Story story = item.outlet() == Outlet.FORUM ? thread(item) : plain(item);
        boolean updated =
                item.trait() == Trait.UPDATED && !now.isBefore(item.at().plus(UPDATE_AFTER));
        return updated ? updated(story) : story;
    }

    private Story plain(Item item) {
        Draw draw = new Draw(item.seed(), 1);
        Grammar grammar = texts.grammar(draw);
        String title = grammar.expand(draw.pick(texts.section(item.topic(), "title")));
        List<String> facts = draw.several(texts.section(item.topic(), "fact"), draw.between(4, 8)).stream()
                .map(grammar::expand)
                .toList();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(grammar.expand(draw.pick(texts.section(item.topic(), "lead"))));
        grouped(facts, draw, paragraphs);
        String voice = grammar.expand(draw.pick(texts.section(item.topic(), "voice")));
        paragraphs.add(draw.between(2, paragraphs.size()), voice);
        paragraphs.add(grammar.expand(draw.pick(texts.section(item.topic(), "end"))));
        return new Story(title, List.copyOf(paragraphs), item.outlet().title(), List.of());
    }

    private static void grouped(List<String> facts, Draw draw, List<String> into) {
        for (int i = 0; i < facts.size(); i++) {
            boolean joined = i > 0 && draw.chance(0.45);
            if (joined) {
                into.set(into.size() - 1, into.get(into.size() - 1) + facts.get(i));
            } else {
                into.add(facts.get(i));
            }
        }
    }

    private Story thread(Item item) {
        Story plain = plain(item);
        Draw draw = new Draw(item.seed(), 2);
        Grammar grammar = texts.grammar(draw);
        List<String> replies = draw.several(texts.section(item.topic(), "reply"), draw.between(1, 4)).stream()
                .map(grammar::expand)
                .toList();
        return Planting.into(plain, replies, item.seed());
    }

    private static Story updated(Story story) {
        List<String> paragraphs = new ArrayList<>(story.paragraphs());
        paragraphs.add("本文更新：记者随后从现场了解到，相关工作已经基本完成，沿线秩序恢复正常，此前提到的数字以最新公布的为准。");
        return new Story(story.title(), List.copyOf(paragraphs), story.origin(), story.replies());
    }
}
