package fengxiang.ingest;

import fengxiang.model.ArticleKind;
import fengxiang.platform.InvalidFieldException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a person wants a file to be read.
 *
 * @param map column by field, as {@link fengxiang.files.Mapping#with} takes it
 * @param kind of articles that name none
 */
record FileWishes(Map<String, String> map, ArticleKind kind) {

    /** @param map {@code title=#3,url=#1}; what it does not name is guessed, {@code origin=} means no column */
    static FileWishes of(String map, String kind) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String pair : map.isBlank() ? new String[0] : map.split(",")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new InvalidFieldException("map", "The columns cannot be read.", "title=#3,url=#1");
            }
            columns.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return new FileWishes(columns, kind(kind));
    }

    private static ArticleKind kind(String wanted) {
        return Arrays.stream(ArticleKind.values())
                .filter(k -> k.toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidFieldException(
                        "kind",
                        "There is no kind " + wanted + ".",
                        Arrays.stream(ArticleKind.values())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))));
    }
}
