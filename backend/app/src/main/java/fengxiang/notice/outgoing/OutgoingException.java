package fengxiang.notice.outgoing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Something was not sent, or not taken. Its words hold no secret. */
public final class OutgoingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final boolean lasting;
    private final @Nullable Duration pause;
    private final String said;

    private OutgoingException(Trouble trouble, boolean lasting, @Nullable Duration pause, String said) {
        super(trouble + (said.isEmpty() ? "" : ": " + said));
        this.trouble = trouble;
        this.lasting = lasting;
        this.pause = pause;
        this.said = said;
    }

    /** Trying again may help. */
    public static OutgoingException passing(Trouble trouble, String said) {
        return new OutgoingException(trouble, false, null, said);
    }

    /** Trying again may help after a while. */
    public static OutgoingException slower(Duration pause, String said) {
        return new OutgoingException(Trouble.TOO_FAST, false, pause, said);
    }

    /** Somebody has to change something first. */
    public static OutgoingException lasting(Trouble trouble, String said) {
        return new OutgoingException(trouble, true, null, said);
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Whether trying again is useless. */
    public boolean isLasting() {
        return lasting;
    }

    /** For how long the other side wants nothing from us; null: it has not said. */
    public @Nullable Duration pause() {
        return pause;
    }

    /** What the other side said, or an empty text. */
    public String said() {
        return said;
    }
}
