package fengxiang.launcher.ingest;

import fengxiang.model.ItemOutcome;
import java.util.List;

/** The backend takes nothing more. */
final class UndeliveredException extends RuntimeException {

    private final transient List<ItemOutcome> settled;

    /** @param settled outcomes of the first items */
    UndeliveredException(String why, List<ItemOutcome> settled) {
        super(why);
        this.settled = List.copyOf(settled);
    }

    List<ItemOutcome> settled() {
        return settled;
    }
}
