package fengxiang.keyword;

import org.jspecify.annotations.Nullable;

/** A keyword as a person enters it; of a change the term is left out. */
record KeywordDraft(
        @Nullable String term,
        @Nullable String purpose,
        @Nullable String office,
        @Nullable Boolean active,
        @Nullable Long version) {}
