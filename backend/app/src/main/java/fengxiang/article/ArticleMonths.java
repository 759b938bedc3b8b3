package fengxiang.article;

import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.retention.MonthlyRecords;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Articles are forgotten with the month of their first collection unless somebody holds them; their keys go first. */
@Component
class ArticleMonths implements MonthlyRecords {

    private static final int ATTEMPTS = 5;

    private final Holds holds;
    private final KeyStore keys;

    ArticleMonths(Holds holds, KeyStore keys) {
        this.holds = holds;
        this.keys = keys;
    }

    @Override
    public IndexSpec index() {
        return ArticleIndex.ARTICLES;
    }

    @Override
    public Set<String> held(List<String> documentIds) {
        return holds.of(documentIds).keySet();
    }

    /** A key that names another month belongs to an article that was collected anew. */
    @Override
    public void forget(String month, List<String> documentIds) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Write> deletions = keys.find(documentIds).entrySet().stream()
                    .filter(e -> e.getValue().key().index().equals(month))
                    .map(e -> keys.delete(e.getKey(), e.getValue().version()))
                    .toList();
            if (deletions.isEmpty()) {
                return;
            }
            keys.write(deletions).forEach(ArticleMonths::demand);
        }
        throw Elastic.unavailable("forget article keys", "they are being written by others all the time");
    }

    /** A conflict is looked at in the next round. */
    private static void demand(WriteResult result) {
        switch (result.status()) {
            case CREATED, WRITTEN, MISSING, CONFLICT -> {}
            case REFUSED, UNAVAILABLE ->
                throw Elastic.unavailable("forget article keys", String.valueOf(result.reason()));
        }
    }
}
