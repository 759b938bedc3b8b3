package fengxiang.demo.world;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The invented people of forum, reviews and bylines, and the slots by which texts speak of them. */
public final class People {

    private static final List<String> NAMES = List.of(
            "司徒砚秋", "欧阳黎舟", "端木听澜", "慕容拾柒", "上官青棠", "夏侯渡云", "晚风过南渡", "老街修表匠", "诸葛半夏", "皇甫知遥", "柳湖钓鱼翁", "尉迟鹿鸣", "宇文疏桐",
            "北岭扛把子", "令狐采薇", "澹台望舒", "一颗小糖豆豆", "公孙折柳", "东方未晞", "轩辕不器", "云川小喇叭", "南宫见微", "独孤煮茶", "桥东阿胖哥");
    private static final List<String> EDITORS = List.of("闻人静姝", "钟离伯庸", "濮阳广陵", "太叔明礼", "申屠若谷", "鲜于子衿");
    private static final Pattern SLOT = Pattern.compile("⟦(\\w+):(\\d+)⟧");

    private People() {}

    /** Everybody who writes in the forum or under a review. */
    public static List<Person> writers() {
        return IntStream.range(0, NAMES.size()).mapToObj(People::writer).toList();
    }

    /** Names in the bylines and editor lines of news pages. */
    public static List<String> editors() {
        return EDITORS;
    }

    /** The writer that a number stands for. */
    public static Person writer(int number) {
        int n = Math.floorMod(number, NAMES.size());
        String tail = String.format(Locale.ROOT, "%04d", 1300 + n * 137);
        return new Person(NAMES.get(n), String.valueOf(880213 + n * 7919), "1990000" + tail, identity(n), plate(n));
    }

    /** What stands on the page. */
    public static String reveal(String text) {
        return SLOT.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(detail(m.group(1), Integer.parseInt(m.group(2)))));
    }

    /** The text without what must not be kept. */
    public static String conceal(String text) {
        return SLOT.matcher(text).replaceAll("");
    }

    private static String detail(String kind, int number) {
        Person person = writer(number);
        return switch (kind) {
            case "name" -> person.name();
            case "mention" -> "@" + person.name() + " ";
            case "phone" -> phone(person.phone(), number);
            case "identity" -> person.identity();
            case "plate" -> plate(person.plate(), number);
            default -> throw new IllegalArgumentException("no such detail: " + kind);
        };
    }

    /** People write their number in many ways. */
    private static String phone(String digits, int number) {
        String split = digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7);
        return switch (number % 4) {
            case 0 -> digits;
            case 1 -> split;
            case 2 -> split.replace('-', ' ');
            default -> fullWidth(digits);
        };
    }

    private static String plate(String plate, int number) {
        return number % 2 == 0 ? plate : plate.substring(0, 2) + "·" + plate.substring(2);
    }

    /** The digits as wide as Han characters. */
    public static String fullWidth(String digits) {
        StringBuilder out = new StringBuilder();
        digits.chars().forEach(c -> out.append((char) (c - '0' + '０')));
        return out.toString();
    }

    private static String plate(int n) {
        return "鄂W" + (char) ('A' + n % 8) + String.format(Locale.ROOT, "%04d", 2086 + n * 311);
    }

    private static String identity(int n) {
        String body = String.format(Locale.ROOT, "429971%04d%02d%02d%03d", 1966 + n, 1 + n % 12, 1 + n, 101 + n * 7);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
