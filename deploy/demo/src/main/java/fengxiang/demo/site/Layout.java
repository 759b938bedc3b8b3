package fengxiang.demo.site;

import fengxiang.demo.world.Item;
import fengxiang.demo.world.Outlet;
import fengxiang.demo.world.Trait;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one outlet builds its addresses and pages.
 *
 * @param path address of an article: {@code {id}} its number, {@code <…>} a date pattern
 * @param shown how its pages write the time
 * @param sections directories of its lists
 * @param charset what its pages are written in
 */
record Layout(Outlet outlet, String path, Shown shown, List<String> sections, String charset) {

    private static final Pattern DATE = Pattern.compile("<([^>]+)>");

    static Layout of(Outlet outlet) {
        return switch (outlet) {
            case NATIONAL -> utf8(outlet, "/<yyyy/MMdd>/c{id}.html", minute("yyyy-MM-dd HH:mm"), "news");
            case PROVINCIAL -> utf8(outlet, "/a/<yyyyMMdd>/{id}.shtml", minute("yyyy年MM月dd日HH:mm"), "news");
            case OBSERVER -> utf8(outlet, "/news/detail?id={id}", minute(""), "news");
            case DAILY ->
                new Layout(
                        outlet,
                        "/html/<yyyy-MM/dd>/content_{id}.htm",
                        minute("yyyy-MM-dd HH:mm:ss"),
                        List.of("news"),
                        "GBK");
            case NEWSNET -> utf8(outlet, "/content/<yyyy/MM/dd>/{id}.html", minute("yyyy-MM-dd HH:mm"), "yw", "ms");
            case EVENING -> utf8(outlet, "/show.asp?id={id}", day("yyyy年M月d日"), "news");
            case GOVERNMENT -> utf8(outlet, "/art/<yyyy/M/d>/art_31_{id}.html", day("yyyy-MM-dd"), "news");
            case STATION -> utf8(outlet, "/xwdt/{id}.html", new Shown("", "inferred"), "news");
            case FORUM -> utf8(outlet, "/thread-{id}-1-1.html", minute("yyyy-M-d HH:mm"), "news");
            case REVIEWS -> utf8(outlet, "/review/{id}.html", minute("yyyy-MM-dd HH:mm"), "news");
        };
    }

    private static Layout utf8(Outlet outlet, String path, Shown shown, String... sections) {
        return new Layout(outlet, path, shown, List.of(sections), "UTF-8");
    }

    private static Shown minute(String pattern) {
        return new Shown(pattern, "minute");
    }

    private static Shown day(String pattern) {
        return new Shown(pattern, "day");
    }

    /** Where the article really stands. */
    String path(Item item) {
        String dated = DATE.matcher(path).replaceAll(m -> Shown.format(m.group(1), item.at()));
        String own = dated.replace("{id}", String.valueOf(item.id()));
        return item.trait() == Trait.DISALLOWED ? "/internal" + own : own;
    }

    /** The address that lists link. */
    String linked(Item item) {
        return item.trait() == Trait.MOVED ? "/old" + path(item) : path(item);
    }

    /** Matches the path, with its query, of every article address of the outlet. */
    String pattern() {
        String quoted = path.replaceAll("[.?]", "\\\\$0").replace("{id}", "\\d+");
        return "(?:/internal|/print|/old)?"
                + DATE.matcher(quoted)
                        .replaceAll(m -> Matcher.quoteReplacement(
                                m.group(1).replaceAll("y+", "\\\\d{4}").replaceAll("[Md]+(?!\\{)", "\\\\d+")));
    }

    /** The number of the article that a path with query names. */
    OptionalLong id(String pathAndQuery) {
        String number = pattern().replaceFirst("\\\\d\\+(?=[^/]*$)", "(\\\\d+)");
        Matcher m = Pattern.compile(number).matcher(pathAndQuery);
        return m.matches() ? OptionalLong.of(Long.parseLong(m.group(1))) : OptionalLong.empty();
    }

    int section(Item item) {
        return (int) Math.floorMod(item.seed(), (long) sections.size());
    }
}
