package fengxiang.keyword;

import org.jspecify.annotations.Nullable;

/** A second person's consent to a keyword as it was in this version. */
record KeywordApproval(@Nullable Long version) {}
