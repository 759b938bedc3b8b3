package fengxiang.triage;

import fengxiang.search.ArticleHit;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger (舆情台账).
 *
 * @param name of the topic
 * @param article the copy that the person had before them; null: it was forgotten or erased
 */
record LedgerRow(
        JudgementView judgement, String name, @Nullable ArticleHit article) {}
