package fengxiang.export;

import fengxiang.figure.Noted;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is exported: the parameters as they came, so that a later attempt reads the same.
 *
 * @param mark as in the search; null: not given
 * @param article ids; only these of what is found; null: all
 */
record ExportQuestion(
        ScopeParameters asked,
        @Nullable List<String> mark,
        @Nullable List<String> article) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ExportQuestion kept(String json) {
        return JSON.readValue(json, ExportQuestion.class);
    }

    String keep() {
        return JSON.writeValueAsString(this);
    }

    /**
     * For whoever asks: marks are their own.
     *
     * @throws fengxiang.platform.ProblemException naming the parameter that cannot be understood
     */
    Scope scope(String user) {
        return ScopeReader.read(asked).noted(Noted.read(mark, user)).only(ScopeReader.articles(article));
    }
}
