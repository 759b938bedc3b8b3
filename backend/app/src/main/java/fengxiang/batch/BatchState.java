package fengxiang.batch;

import java.util.Locale;

/** How far a batch is. */
public enum BatchState {
    /** Its articles are coming in. */
    RUNNING,
    /** All of the file was read. */
    DONE,
    /** It ended in the middle; what came in before is stored. The same file again brings the rest. */
    INTERRUPTED,
    /** What it created is being removed. */
    UNDOING,
    /** What it created is gone, except what has to stay. */
    UNDONE;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether more of its articles may come: a sender that was silent for a while may go on. */
    boolean isOpen() {
        return this == RUNNING || this == INTERRUPTED;
    }
}
