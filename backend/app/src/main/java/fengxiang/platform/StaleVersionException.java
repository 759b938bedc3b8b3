package fengxiang.platform;

import org.springframework.http.HttpStatus;

/** Somebody else changed what the user is changing; nothing was overwritten. */
public class StaleVersionException extends ProblemException {

    /** @param what with article: {@code "the outlet"} */
    public StaleVersionException(String what) {
        super(
                HttpStatus.CONFLICT,
                "stale-version",
                "Somebody else has changed " + what + " in the meantime: load it again and repeat the change.");
    }

    @Override
    public String field() {
        return "version";
    }
}
