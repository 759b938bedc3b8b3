package fengxiang.keyword;

import fengxiang.account.Actor;
import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import fengxiang.model.Hashes;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes made by people. Keywords are retired, not deleted: what was watched when, and by whose word, stays known. */
@Component
class KeywordDesk {

    private static final int MOST_ACTIVE = 100;
    private static final int ID_LENGTH = 32;

    private final KeywordStore store;
    private final Clock clock;

    KeywordDesk(KeywordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Keyword get(String id) {
        return found(id).document();
    }

    Keyword create(KeywordDraft draft, Actor by) {
        String term = KeywordRules.term(draft.term());
        String purpose = KeywordRules.purpose(draft.purpose());
        String office = KeywordRules.office(draft.office());
        KeywordRules.refuseNames(term, office);
        boolean active = draft.active() == null || draft.active();
        if (active) {
            refuseTooMany();
        }
        Keyword keyword = new Keyword(id(term), term, purpose, office, active, null, 1, now(), by.name(), List.of());
        try {
            store.create(keyword);
        } catch (ElasticException.Conflict e) {
            throw KeywordRefusedException.exists(term);
        }
        return keyword;
    }

    Keyword change(String id, KeywordDraft draft, Actor by) {
        String purpose = KeywordRules.purpose(draft.purpose());
        String office = KeywordRules.office(draft.office());
        Documents.Found<Keyword> read = found(id);
        Keyword old = current(read, draft.version());
        KeywordRules.refuseNames(old.term(), office);
        boolean active = draft.active() == null ? old.active() : draft.active();
        if (active && !old.active()) {
            refuseTooMany();
        }
        boolean same = old.active() && purpose.equals(old.purpose()) && Objects.equals(office, old.office());
        return replace(read, purpose, office, active, same ? old.approvedBy() : null, by);
    }

    /** A second person agrees that somebody is named; any change of what was agreed to takes the consent away. */
    Keyword approve(String id, @Nullable Long version, Actor by) {
        Documents.Found<Keyword> read = found(id);
        Keyword old = current(read, version);
        if (!old.active() || !old.waits()) {
            throw KeywordRefusedException.nothingToApprove(old.term());
        }
        if (!by.isPerson() || by.name().equals(old.changedBy())) {
            throw KeywordRefusedException.secondPerson();
        }
        return replace(read, old.purpose(), old.office(), true, by.name(), by);
    }

    private Keyword replace(
            Documents.Found<Keyword> read,
            String purpose,
            @Nullable String office,
            boolean active,
            @Nullable String approvedBy,
            Actor by) {
        Keyword old = read.document();
        List<Keyword.KeywordRevision> past = new ArrayList<>(old.past());
        past.add(new Keyword.KeywordRevision(
                old.changedAt(), old.changedBy(), old.purpose(), old.office(), old.active(), old.approvedBy()));
        Keyword changed = new Keyword(
                old.id(), old.term(), purpose, office, active, approvedBy, old.version() + 1, now(), by.name(), past);
        try {
            store.replace(changed, read.version());
        } catch (ElasticException.Conflict e) {
            throw new StaleVersionException("the keyword");
        }
        return changed;
    }

    private static Keyword current(Documents.Found<Keyword> read, @Nullable Long version) {
        if (version == null) {
            throw new InvalidFieldException("version", "A change must carry the version it was made on.", "a number");
        }
        if (version != read.document().version()) {
            throw new StaleVersionException("the keyword");
        }
        return read.document();
    }

    private void refuseTooMany() {
        if (store.all().stream().filter(Keyword::active).count() >= MOST_ACTIVE) {
            throw new InvalidFieldException(
                    "active",
                    "There are " + MOST_ACTIVE + " keywords in use, as many as people can follow: retire one first.",
                    null);
        }
    }

    private Documents.Found<Keyword> found(String id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("keyword", id));
    }

    /** One keyword for a term, however it is written. */
    private static String id(String term) {
        return Hashes.sha256(term.toLowerCase(Locale.ROOT)).substring(0, ID_LENGTH);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
