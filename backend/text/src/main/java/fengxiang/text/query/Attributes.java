package fengxiang.text.query;

import fengxiang.text.Units;
import java.util.Locale;
import java.util.Map;

/** Values of attributes as people write them. */
final class Attributes {

    private static final Map<String, String> TIERS = Map.ofEntries(
            Map.entry("national", "national"),
            Map.entry("全国", "national"),
            Map.entry("中央", "national"),
            Map.entry("provincial", "provincial"),
            Map.entry("省级", "provincial"),
            Map.entry("city", "city"),
            Map.entry("市级", "city"),
            Map.entry("other", "other"),
            Map.entry("其他", "other"));
    private static final Map<String, String> KINDS = Map.of(
            "news", "news",
            "新闻", "news",
            "social", "social",
            "社交", "social",
            "review", "review",
            "点评", "review",
            "manual", "manual",
            "人工", "manual");

    private Attributes() {}

    static Attribute of(Token.Kind field, Token value) {
        return switch (field) {
            case TIER ->
                new Attribute(
                        Attribute.Field.TIER,
                        named(
                                value,
                                TIERS,
                                Expected.TIER,
                                "tier; expected national 全国, provincial 省级, city 市级, other 其他"));
            case KIND ->
                new Attribute(
                        Attribute.Field.KIND,
                        named(value, KINDS, Expected.KIND, "kind; expected news 新闻, social 社交, review 点评, manual 人工"));
            case PLACE -> new Attribute(Attribute.Field.PLACE, place(value));
            default -> new Attribute(Attribute.Field.OUTLET, value.text());
        };
    }

    private static String named(Token value, Map<String, String> names, Expected expected, String message) {
        String name = names.get(Words.narrow(value.text()).strip().toLowerCase(Locale.ROOT));
        if (name == null) {
            throw new QuerySyntaxException(value.position(), expected, value.text() + " is no " + message);
        }
        return name;
    }

    private static String place(Token value) {
        if (Units.count(value.text()) < 2) {
            throw new QuerySyntaxException(
                    value.position(),
                    Expected.SEARCH_TERM,
                    "A place has a longer name; expected two characters or more");
        }
        return value.text();
    }
}
