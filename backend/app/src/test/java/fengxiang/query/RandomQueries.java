package fengxiang.query;

import fengxiang.text.query.QueryParser;
import fengxiang.text.query.QuerySyntaxException;
import java.util.List;
import java.util.Random;

/** Queries of every shape that the language has, over a small vocabulary, so that many of them match. */
final class RandomQueries {

    private static final List<String> ATTRIBUTES = List.of(
            "outlet:云溪晚报",
            "媒体：溪报",
            "outlet:bbs.yunxi.example",
            "outlet:unknown.example",
            "tier:city",
            "层级：其他",
            "kind:news",
            "类型：社交",
            "place:云溪",
            "发布地：安徽省",
            "place:合肥");

    private final Random random;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    /** The next one that the parser accepts, as text. */
    String next() {
        while (true) {
            String query = either(2);
            try {
                QueryParser.parse(query);
                return query;
            } catch (QuerySyntaxException onlyExcludes) {
                // another one
            }
        }
    }

    private String either(int depth) {
        StringBuilder query = new StringBuilder(all(depth));
        for (int i = random.nextInt(3); i > 1; i--) {
            query.append(random.nextBoolean() ? " OR " : " 或 ").append(all(depth));
        }
        return query.toString();
    }

    private String all(int depth) {
        StringBuilder query = new StringBuilder(part(depth));
        for (int i = random.nextInt(3); i > 0; i--) {
            query.append(random.nextBoolean() ? " " : " AND ");
            query.append(random.nextInt(4) == 0 ? "NOT " : "").append(part(depth));
        }
        return query.toString();
    }

    private String part(int depth) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> word();
            case 3, 4 -> '"' + word() + '"';
            case 5 -> '"' + word().substring(1) + word().substring(0, 1) + '"';
            case 6 -> prefix();
            case 7 -> "title:" + word();
            case 8 -> word(2) + " NEAR/" + random.nextInt(12) + " " + word(3);
            case 9 -> ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
            default -> depth == 0 ? word() : (random.nextInt(4) == 0 ? "title:" : "") + "(" + either(depth - 1) + ")";
        };
    }

    private String prefix() {
        return word(2).substring(0, 2) + "*";
    }

    private String word() {
        return RandomTexts.WORDS.get(random.nextInt(RandomTexts.WORDS.size()));
    }

    /** At least so long. */
    private String word(int least) {
        String word = word();
        return word.length() >= least ? word : word(least);
    }
}
