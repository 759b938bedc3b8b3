package fengxiang.crawl;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Writes that were prepared from what was read, and are prepared anew when somebody wrote in between. */
@Component
class FrontierWrites {

    private static final int ATTEMPTS = 5;

    private final BulkWriter bulk;

    FrontierWrites(BulkWriter bulk) {
        this.bulk = bulk;
    }

    /** Prepares and writes until nobody else came in between. */
    void untilUndisturbed(Supplier<List<Write>> prepare) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Write> writes = prepare.get();
            if (writes.isEmpty()) {
                return;
            }
            List<WriteResult> results = bulk.write("record a crawl report", writes);
            results.forEach(Writes::demand);
            if (noConflict(writes, results)) {
                return;
            }
        }
        throw new FrontierBusyException("The addresses of the report are being written by others all the time.");
    }

    /** A conflict of a create is no matter: what was to be created is there. */
    private static boolean noConflict(List<Write> writes, List<WriteResult> results) {
        for (int i = 0; i < writes.size(); i++) {
            boolean created = writes.get(i).kind() == Write.Kind.CREATE;
            if (!created && results.get(i).status() == WriteResult.Status.CONFLICT) {
                return false;
            }
        }
        return true;
    }
}
