package fengxiang.patrol;

import fengxiang.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** What a patrol refuses. */
class PatrolException extends ProblemException {

    private PatrolException(String type, String detail) {
        super(HttpStatus.CONFLICT, type, detail);
    }

    static PatrolException nothingToLookFor() {
        return new PatrolException("patrol-empty", "There is no keyword in use: enter what is to be looked for first.");
    }

    static PatrolException noSite() {
        return new PatrolException("patrol-empty", "No site is switched on: choose where to look first.");
    }

    static PatrolException anothers(String by) {
        return new PatrolException(
                "patrol-tick-anothers", by + " has ticked this already; only " + by + " can undo it.");
    }

    static PatrolException contested() {
        return new PatrolException("patrol-tick-anothers", "Somebody has just ticked or unticked this: look again.");
    }

    static PatrolException closed() {
        return new PatrolException(
                "patrol-closed", "The shift is over, and its list can be changed no more: history stays as it was.");
    }
}
