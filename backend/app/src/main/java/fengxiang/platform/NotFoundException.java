package fengxiang.platform;

import org.springframework.http.HttpStatus;

/** There is no such thing. */
public class NotFoundException extends ProblemException {

    /** @param what without article: {@code "outlet"} */
    public NotFoundException(String what, String id) {
        super(HttpStatus.NOT_FOUND, what + "-unknown", "There is no " + what + " with the id " + id + ".");
    }
}
