package fengxiang.alert;

import fengxiang.search.ArticleHit;
import java.util.List;

/**
 * A group as pages show it.
 *
 * @param alerts the latest first
 * @param articles the most telling first; what was erased or forgotten is missing
 * @param silent whether nobody is told of any of it just now
 */
record GroupView(AlertGroup group, List<Alert> alerts, List<ArticleHit> articles, boolean silent) {}
