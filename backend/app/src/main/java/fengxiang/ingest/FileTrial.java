package fengxiang.ingest;

import fengxiang.batch.BatchCounts;
import fengxiang.batch.LineFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would come to; nothing was stored.
 *
 * @param faults of the first 100 lines that would be rejected
 * @param stoppedBy why the file cannot be read to its end, a sentence; null: it can
 */
record FileTrial(
        BatchCounts counts,
        List<LineFault> faults,
        @Nullable String stoppedBy) {}
