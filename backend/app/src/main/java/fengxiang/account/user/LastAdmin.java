package fengxiang.account.user;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps at least one active administrator, also when several are removed at the same moment on several backends.
 *
 * <p>Whoever takes the role from one administrator first rewrites another one unchanged, on condition of the state that
 * was read. Two such changes that rely on each other's victim cannot both succeed: each needs to be first at a document
 * that the other must also find untouched. No lock is left behind by a crash.
 */
@Component
class LastAdmin {

    private final UserStore store;

    LastAdmin(UserStore store) {
        this.store = store;
    }

    /** @throws LastAdminException when there is no other active administrator, or none that stays untouched */
    void requireAnother(User leaving) {
        boolean pinned = store.all().stream()
                .map(s -> s.user().username())
                .filter(name -> !name.equals(leaving.username()))
                .map(store::find)
                .flatMap(Optional::stream)
                .filter(s -> s.user().isActiveAdmin())
                .anyMatch(s -> store.replace(s, s.user()).isPresent());
        if (!pinned) {
            throw new LastAdminException(leaving.username());
        }
    }
}
