package fengxiang.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.query.Near;
import fengxiang.text.query.QueryParser;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** NEAR against a search by hand, on texts where words run into each other. */
class NearOracleTest {

    private static final String ALPHABET = "车站长江";
    private static final List<String> WORDS = List.of("车站", "站长", "长江", "车站长", "江车", "站车", "长江车站");

    @Test
    void findsWhatASearchByHandFinds() throws Exception {
        Map<String, Near> queries = queries();
        Random random = new Random(5);
        int found = 0;
        try (TopicMatcher matcher = new TopicMatcher()) {
            matcher.put(Map.copyOf(queries));
            for (int round = 0; round < 400; round++) {
                String text = text(random);
                Set<String> expected = new TreeSet<>();
                queries.forEach((query, near) -> {
                    if (near(text, near)) {
                        expected.add(query);
                    }
                });
                Publication article = new Publication("", text, List.of(), "other", "news", null);
                assertThat(new TreeSet<>(matcher.match(article))).as(text).isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(2_000);
    }

    private static Map<String, Near> queries() {
        Map<String, Near> queries = new TreeMap<>();
        for (String left : WORDS) {
            for (String right : WORDS) {
                for (int distance = 0; distance < 6 && !left.equals(right); distance++) {
                    String query = left + " NEAR/" + distance + " " + right;
                    queries.put(query, (Near) QueryParser.parse(query));
                }
            }
        }
        return queries;
    }

    private static boolean near(String text, Near near) {
        String left = near.left().getFirst();
        String right = near.right().getFirst();
        return near(text, left, right, near.distance()) || near(text, right, left, near.distance());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 2 + random.nextInt(14); i > 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static boolean near(String text, String first, String second, int distance) {
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            int end = at + first.length();
            int next = text.indexOf(second, end);
            if (next >= 0 && next - end <= distance) {
                return true;
            }
        }
        return false;
    }

    @Test
    void asksForEveryPairInBothOrders() {
        Near near = (Near) QueryParser.parse("(检测站 OR 车检站) NEAR/9 收费");
        assertThat(near.pairs()).hasSize(4).allMatch(pair -> pair.gaps() == 10 && pair.joined() == null);
    }
}
