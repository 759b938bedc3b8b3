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

    static PatrolException tooLong(int links, int most) {
        return new PatrolException(
                "patrol-too-long",
                "The list would have " + links + " links, more than " + most
                        + ": retire keywords, or switch sites off.");
    }

    static PatrolException anothers(String by) {
        return new PatrolException(
                "patrol-tick-anothers", by + " has ticked this already; only " + by + " can undo it.");
    }

    static PatrolException contested() {
        return new PatrolException("patrol-contested", "Somebody has just changed this: look again.");
    }

    static PatrolException closed() {
        return new PatrolException(
                "patrol-closed", "The shift is over, and its list can be changed no more: history stays as it was.");
    }
}
