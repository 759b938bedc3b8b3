package fengxiang.siterule;

import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import fengxiang.model.Hashes;
import fengxiang.model.SiteRule;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** The rules for single sites. A crawler gets those of a host with the lease of it. */
@Service
public class SiteRules {

    private static final int ID_LENGTH = 32;

    private final RuleStore store;
    private final Clock clock;

    SiteRules(RuleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The rules for pages of this host, read anew. */
    public List<SiteRule> of(String host) {
        return store.of(host).stream().map(StoredRule::rule).toList();
    }

    /**
     * A draft as a rule, without storing it.
     *
     * @throws InvalidFieldException names the field and, of a selector, the character
     */
    public static SiteRule checked(SiteRuleDraft draft) {
        return DraftRules.checked(draft);
    }

    List<StoredRule> all() {
        return store.all();
    }

    StoredRule one(String id) {
        return found(id).document();
    }

    StoredRule create(SiteRuleDraft draft) {
        SiteRule rule = DraftRules.checked(draft);
        StoredRule stored = new StoredRule(id(rule), rule, DraftRules.note(draft.note()), 1, now());
        try {
            store.create(stored);
        } catch (ElasticException.Conflict e) {
            throw doubled(rule);
        }
        return stored;
    }

    /** Host and path stay: a rule for other pages is another rule. */
    StoredRule change(String id, SiteRuleDraft draft) {
        Documents.Found<StoredRule> read = found(id);
        StoredRule old = read.document();
        if (draft.version() == null) {
            throw new InvalidFieldException("version", "A change must carry the version it was made on.", "a number");
        }
        SiteRule rule = DraftRules.checked(draft);
        if (!id(rule).equals(id)) {
            throw new InvalidFieldException(
                    "host",
                    "A rule keeps its host and path; for other pages make another rule.",
                    old.rule().host() + old.rule().path());
        }
        if (draft.version() != old.version()) {
            throw new StaleVersionException("the rule");
        }
        StoredRule stored = new StoredRule(id, rule, DraftRules.note(draft.note()), old.version() + 1, now());
        try {
            store.replace(stored, read.version());
        } catch (ElasticException.Conflict e) {
            throw new StaleVersionException("the rule");
        }
        return stored;
    }

    void delete(String id) {
        var unused = found(id);
        store.delete(id);
    }

    private Documents.Found<StoredRule> found(String id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("site-rule", id));
    }

    private static InvalidFieldException doubled(SiteRule rule) {
        return new InvalidFieldException(
                "path", "There is a rule for " + rule.host() + rule.path() + " already: change that one.", null);
    }

    private static String id(SiteRule rule) {
        return Hashes.sha256(rule.host() + rule.path()).substring(0, ID_LENGTH);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
