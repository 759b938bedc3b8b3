package fengxiang.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes the request that the calling thread serves. */
@Component
public class CurrentUser {

    /** Empty outside a request and in requests without log-in. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** For code that only runs with log-in. */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is logged in on this thread"));
    }
}
