package fengxiang.demo.site;

import fengxiang.demo.shipped.Resources;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shipped page layout: {@code {{name}}} is replaced and escaped, {@code {{&name}}} replaced as it is,
 * {@code {{#rows}}…{{/rows}}} repeated for each row of a list.
 */
final class Template {

    private static final Pattern LIST = Pattern.compile("\\{\\{#(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
    private static final Pattern SLOT = Pattern.compile("\\{\\{(&?)(\\w+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    static Template shipped(String name) {
        return new Template(Resources.text("layouts/" + name + ".html"));
    }

    String fill(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {
        StringBuilder out = new StringBuilder();
        Matcher m = LIST.matcher(text);
        int at = 0;
        while (m.find()) {
            out.append(slots(text.substring(at, m.start()), values));
            for (Map<String, String> row : lists.getOrDefault(m.group(1), List.of())) {
                out.append(slots(m.group(2), row));
            }
            at = m.end();
        }
        return out.append(slots(text.substring(at), values)).toString();
    }

    private static String slots(String part, Map<String, String> values) {
        return SLOT.matcher(part).replaceAll(m -> {
            String value = values.getOrDefault(m.group(2), "");
            return Matcher.quoteReplacement(m.group(1).isEmpty() ? escape(value) : value);
        });
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
