package fengxiang.connector;

import fengxiang.platform.InvalidFieldException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the address templates of OpenSearch descriptions (OpenSearch 1.1, section "OpenSearch URL template syntax") as
 * ours: the word's place becomes {@code {词}}, the other parameters get values, and optional ones that are not known
 * stay empty, as the standard says. Pure.
 */
final class OpenSearchTemplate {

    private static final Pattern PARAMETER = Pattern.compile("\\{((?:[A-Za-z]+:)?[A-Za-z]+)(\\?)?}");
    private static final Map<String, String> VALUES = Map.of(
            "searchTerms", "{词}",
            "count", "50",
            "startIndex", "1",
            "startPage", "1",
            "language", "zh-CN",
            "inputEncoding", "UTF-8",
            "outputEncoding", "UTF-8");

    private OpenSearchTemplate() {}

    /** @throws InvalidFieldException for a parameter that must be given and is not known */
    static String plain(String field, String template) {
        return PARAMETER
                .matcher(template)
                .replaceAll(m -> Matcher.quoteReplacement(value(field, m.group(1), m.group(2))));
    }

    private static String value(String field, String name, String optional) {
        if (name.equals("word")) {
            return "{词}";
        }
        String value = VALUES.get(name);
        if (value == null && optional == null) {
            throw new InvalidFieldException(
                    field, "Nothing is known to put in the place of {" + name + "}.", "{词}, {searchTerms}");
        }
        return value == null ? "" : value;
    }
}
