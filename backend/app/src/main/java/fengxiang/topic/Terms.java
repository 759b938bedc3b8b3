package fengxiang.topic;

import fengxiang.platform.InvalidFieldException;
import fengxiang.text.query.Phrase;
import fengxiang.text.query.Query;
import fengxiang.text.query.QueryForm;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.QuerySyntaxException;
import java.util.ArrayList;
import java.util.List;

/** The terms of a list: each what stands between two operators. Pure. */
final class Terms {

    private static final int MOST = 50;

    private Terms() {}

    static List<String> of(String field, List<String> raw) {
        return read(field, raw, false);
    }

    /** Words and quoted texts only. */
    static List<String> words(String field, List<String> raw) {
        return read(field, raw, true);
    }

    private static List<String> read(String field, List<String> raw, boolean wordsOnly) {
        if (raw.size() > MOST) {
            throw new InvalidFieldException(field, field + " has " + raw.size() + " terms.", "at most " + MOST);
        }
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            terms.add(term(field + "[" + i + "]", raw.get(i), wordsOnly));
        }
        return terms.stream().distinct().toList();
    }

    private static String term(String field, String raw, boolean wordsOnly) {
        String term = DefinitionRules.text(field, raw, 1, 60);
        Query read;
        try {
            read = QueryParser.parse(term);
        } catch (QuerySyntaxException e) {
            throw new TopicQueryRefusedException(field, e);
        }
        if (wordsOnly ? !(read instanceof Phrase) : !QueryForm.isTerm(read)) {
            throw new InvalidFieldException(
                    field,
                    term + " is more than one term.",
                    wordsOnly
                            ? "one word, or a text in quotes"
                            : "one word, a text in quotes, 检测*, or a field and value");
        }
        return term;
    }
}
