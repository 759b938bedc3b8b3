package fengxiang.connector;

import fengxiang.account.Actor;
import fengxiang.keyword.Keywords;
import fengxiang.look.Look;
import fengxiang.look.Looks;
import fengxiang.model.ArticleKind;
import fengxiang.model.EntryType;
import fengxiang.model.PageRole;
import fengxiang.model.SearchAccess;
import fengxiang.model.SearchKind;
import fengxiang.model.SourceEntry;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import fengxiang.platform.InvalidFieldException;
import fengxiang.source.SearchSources;
import fengxiang.source.Source;
import fengxiang.source.SourceSearch;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets connectors up and tries them. */
@Component
class ConnectorDesk {

    private static final Logger log = LoggerFactory.getLogger(ConnectorDesk.class);

    private final SearchSources sources;
    private final Keywords keywords;
    private final Questions questions;
    private final Quotas quotas;
    private final Looks looks;
    private final Clock clock;

    ConnectorDesk(
            SearchSources sources, Keywords keywords, Questions questions, Quotas quotas, Looks looks, Clock clock) {
        this.sources = sources;
        this.keywords = keywords;
        this.questions = questions;
        this.quotas = quotas;
        this.looks = looks;
        this.clock = clock;
    }

    Source create(ConnectorDraft draft, Actor by) {
        String name = ConnectorRules.name(draft.name());
        SourceSearch search = ConnectorRules.search(draft, null);
        ConnectorRules.demandAcceptance(draft);
        refuseDoubles(search, null);
        Source source = sources.add(questions.plan(name, search, keywords.words()));
        if (search.kind() == SearchKind.SEARXNG) {
            log.info("{} set up {} and answers for what the instance {} does", by.name(), name, search.address());
        }
        return source;
    }

    Source change(String id, ConnectorDraft draft) {
        SourceSearch before = search(sources.one(id));
        String name = ConnectorRules.name(draft.name());
        SourceSearch search = ConnectorRules.search(draft, before.kind());
        refuseDoubles(search, id);
        return sources.change(id, draft.version(), questions.plan(name, search, keywords.words()));
    }

    /** Of a stored connector it counts as a question of today; of a draft there is nothing yet to count on. */
    Look tryOut(ConnectorTrial trial) {
        String word = word(trial.word());
        Source stored = trial.id() == null ? null : sources.one(trial.id());
        SourceSearch search = search(trial.draft(), stored);
        if (stored != null && quotas.reserve(stored, 1) == 0) {
            throw new QuotaSpentException(
                    stored.name(), search(stored).dailyQuota(), clock.instant(), quotas.renewal());
        }
        WebAddress question = questions.address(search, word);
        return looks.ask(question, PageRole.SEARCH, profile(search.kind(), question), null);
    }

    /** A keyword in use, or a word that could be one. */
    private String word(@Nullable String raw) {
        String given = raw == null ? "" : raw.strip();
        return keywords.words().contains(given) ? given : Keywords.checked("word", given);
    }

    private static SourceSearch search(@Nullable ConnectorDraft draft, @Nullable Source stored) {
        if (draft != null) {
            return ConnectorRules.search(
                    draft, stored == null ? null : search(stored).kind());
        }
        if (stored == null) {
            throw new InvalidFieldException("id", "What is to be tried?", "the id of a connector, or a draft");
        }
        return search(stored);
    }

    private static SourceProfile profile(SearchKind kind, WebAddress question) {
        return new SourceProfile(
                "trial",
                question.authority(),
                ArticleKind.NEWS,
                List.of(new SourceEntry(question.value(), EntryType.SEARCH)),
                null,
                null,
                new SearchAccess(kind, null));
    }

    /** Two that ask the same would use up two quotas for one answer. */
    private void refuseDoubles(SourceSearch search, @Nullable String ownId) {
        sources.all().stream()
                .filter(other -> !other.id().equals(ownId))
                .filter(other -> search(other).kind() == search.kind()
                        && Objects.equals(search(other).address(), search.address()))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidFieldException(
                            search.address() == null ? "kind" : "address",
                            other.name() + " asks the same search already.",
                            null);
                });
    }

    private static SourceSearch search(Source source) {
        return Objects.requireNonNull(source.search());
    }
}
