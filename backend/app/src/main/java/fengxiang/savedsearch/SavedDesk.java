package fengxiang.savedsearch;

import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.elastic.Documents;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps searches. Only whoever keeps one changes it; the office may too what is shared. */
@Component
class SavedDesk {

    private static final String WHAT = "the saved search";

    private final SavedStore store;
    private final Clock clock;

    SavedDesk(SavedStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<SavedSearch> seenBy(Actor actor) {
        return store.seenBy(actor.name());
    }

    SavedSearch create(SavedDraft draft, Actor by) {
        if (store.seenBy(by.name()).size() >= SavedStore.MOST) {
            throw new InvalidFieldException("name", "There are too many saved searches: retire one first.", null);
        }
        SavedSearch made = new SavedSearch(
                UUID.randomUUID().toString(),
                SavedRules.name(draft.name()),
                SavedRules.address(draft.address()),
                by.name(),
                Boolean.TRUE.equals(draft.shared()),
                true,
                1,
                now(),
                List.of());
        store.create(made);
        return made;
    }

    SavedSearch change(String id, SavedDraft draft, Actor by) {
        Documents.Found<SavedSearch> read = store.find(id)
                .filter(found -> mayChange(found.document(), by))
                .orElseThrow(() -> new NotFoundException("saved-search", id));
        SavedSearch old = read.document();
        if (!Objects.equals(draft.version(), old.version())) {
            throw new StaleVersionException(WHAT);
        }
        List<SavedSearch.SavedRevision> past = new ArrayList<>(old.past());
        past.add(old.revision());
        SavedSearch changed = new SavedSearch(
                id,
                SavedRules.name(draft.name()),
                SavedRules.address(draft.address()),
                old.owner(),
                Boolean.TRUE.equals(draft.shared()),
                !Boolean.FALSE.equals(draft.active()),
                old.version() + 1,
                now(),
                past);
        if (!store.replaced(changed, read)) {
            throw new StaleVersionException(WHAT);
        }
        return changed;
    }

    /** What somebody keeps for themselves is nobody else's, and does not exist for others. */
    private static boolean mayChange(SavedSearch search, Actor by) {
        boolean office = by.roles().contains(Role.OFFICE) || by.roles().contains(Role.ADMIN);
        return search.owner().equals(by.name()) || office && search.shared();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
