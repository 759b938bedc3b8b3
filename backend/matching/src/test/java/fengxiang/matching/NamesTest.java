package fengxiang.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.query.Query;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.TopicQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Looking for names first must not change what is found. */
class NamesTest {

    private static final List<String> WORDS =
            List.of("检测站", "云溪", "站长", "收费", "排队", "ABC", "车", "𠮷野", "市", "长江", "大桥", "招聘", "2026");

    private static final List<String> LONG = List.of("排队", "大桥", "长江", "云溪");
    private static final List<String> BETWEEN = List.of("", "", "", "，", " ", "\n", "·");

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> any(random, WORDS) + any(random, BETWEEN))
                .collect(Collectors.joining());
    }

    private static String any(Random random, List<String> those) {
        return those.get(random.nextInt(those.size()));
    }

    private static Query topic(Random random) {
        List<String> names = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> any(random, WORDS) + (random.nextBoolean() ? any(random, WORDS) : ""))
                .toList();
        Query condition = QueryParser.condition(any(random, WORDS) + " OR NOT " + any(random, WORDS));
        Query context = QueryParser.condition("(" + any(random, WORDS) + " OR \"" + any(random, WORDS) + "\" OR "
                + any(random, LONG) + "*) NOT (" + any(random, WORDS) + " OR \"" + any(random, WORDS) + "\")");
        Query near = QueryParser.condition("检测站 NEAR/3 (收费 OR " + any(random, LONG) + ") NOT kind:social");
        return switch (random.nextInt(6)) {
            case 0 -> TopicQuery.of(null, names);
            case 1 -> QueryParser.parse("title:\"" + any(random, WORDS) + "\" OR \"" + any(random, WORDS) + "\"");
            case 2 -> QueryParser.parse(any(random, WORDS));
            case 3 -> TopicQuery.of(context, names);
            case 4 -> TopicQuery.of(near, names);
            default -> TopicQuery.of(condition, names);
        };
    }

    @Test
    void findsWhatIsFoundWithoutThem() throws Exception {
        for (int round = 0; round < 8; round++) {
            Random random = new Random(round);
            Map<String, Query> topics = new HashMap<>();
            IntStream.range(0, round % 3 == 0 ? 800 : 60).forEach(i -> topics.put("t" + i, topic(random)));
            try (TopicMatcher matcher = new TopicMatcher()) {
                matcher.put(topics);
                matcher.remove(Set.of("t1", "t7"));
                List<Publication> articles = IntStream.range(0, 30)
                        .mapToObj(i -> new Publication(
                                text(random, 3), text(random, random.nextInt(25)), List.of(), "city", "news", null))
                        .toList();
                assertThat(matcher.match(articles)).isEqualTo(matcher.chosen(articles));
            }
        }
    }

    @Test
    void knowsWhatATopicNeeds() {
        assertThat(Necessary.of(TopicQuery.of(QueryParser.condition("收费"), List.of("云溪 检测站", "检测站"))))
                .contains(Set.of("云溪检测站", "检测站"));
        assertThat(Necessary.of(QueryParser.parse("\"长江大桥\" \"市\""))).contains(Set.of("长江大桥"));
        assertThat(Necessary.of(QueryParser.parse("\"长江大桥\" OR 收费"))).isEqualTo(Optional.empty());
        assertThat(Necessary.of(QueryParser.parse("NOT 招聘 检测*"))).isEmpty();
    }
}
