package fengxiang.keyword;

import java.util.List;

/** Whether words that people want watched name somebody. Pure. */
public final class PersonTerms {

    private PersonTerms() {}

    /** Everything in it that looks like a person's name, also beside other words or torn apart; each once. */
    public static List<String> in(String term) {
        return NamesInTerm.of(term);
    }
}
