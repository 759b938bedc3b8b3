package fengxiang.keyword;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What patrols and search connectors look for now. */
@Service
public class Keywords {

    private final List<KeywordProvider> providers;

    Keywords(List<KeywordProvider> providers) {
        this.providers = providers;
    }

    /**
     * A word that a person wants to look for once, judged like a keyword that names nobody.
     *
     * @param field for the error
     * @throws fengxiang.platform.InvalidFieldException when it is none
     * @throws KeywordRefusedException when it looks like somebody's name
     */
    public static String checked(String field, @Nullable String raw) {
        String term = KeywordRules.term(field, raw);
        KeywordRules.refuseNames(term, null);
        return term;
    }

    /** Every word once, in order of characters. */
    public List<String> words() {
        return providers.stream()
                .flatMap(p -> p.words().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
