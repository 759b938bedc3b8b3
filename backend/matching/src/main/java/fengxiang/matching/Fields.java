package fengxiang.matching;

import fengxiang.text.query.Attribute;

/** The fields of an article in memory. */
final class Fields {

    /** A title or text is held twice, as words and as pairs of characters. */
    record Text(String words, String pairs) {}

    static final Text TITLE = new Text("title.hanlp", "title.exact");
    static final Text TEXT = new Text("text.hanlp", "text.exact");

    private Fields() {}

    static String of(Attribute.Field field) {
        return switch (field) {
            case OUTLET -> "outlet";
            case TIER -> "tier";
            case KIND -> "kind";
            case PLACE -> "place";
        };
    }
}
