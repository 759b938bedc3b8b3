package fengxiang.health;

import fengxiang.crawl.FetchCounts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the state of a source: the first rule that applies. Pure; decision 8 has the table. */
final class Judge {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final long ENOUGH_KNOWN = 5;

    private static final List<Function<Subject, Optional<Finding>>> TROUBLES = List.of(
            Failures::forbidden,
            Failures::notFetched,
            Failures::lists,
            Failures::articles,
            Shares::emptyLists,
            Shares::nothingParsed,
            Shares::layoutChanged,
            Judge::allKnown,
            Judge::silent,
            Judge::neverAny);

    /**
     * What a connector finds lies on any site: what is not new there, or is no article, says nothing of the connector.
     */
    private static final List<Function<Subject, Optional<Finding>>> TROUBLES_OF_SEARCHES =
            List.of(Failures::forbidden, Failures::notFetched, Failures::lists, Shares::emptyLists, Judge::silent);

    private Judge() {}

    static Finding of(Subject subject) {
        if (!subject.source().active()) {
            return new Finding(Cause.PAUSED, Facts.NONE);
        }
        boolean searches = subject.source().searches();
        Finding fresh = (searches ? TROUBLES_OF_SEARCHES : TROUBLES)
                .stream()
                        .flatMap(rule -> rule.apply(subject).stream())
                        .findFirst()
                        .orElseGet(() -> calm(subject));
        StateChange before = subject.before();
        if (before != null && before.cause().holds() && fresh.cause().mayHide() && !recovered(subject, before)) {
            return new Finding(before.cause(), held(subject, before.cause(), fresh));
        }
        return fresh;
    }

    private static boolean recovered(Subject subject, StateChange before) {
        return switch (before.cause()) {
            case SILENT, NEVER_ANY ->
                created(subject.hour()) > 0 || subject.past().newSince(before.since());
            default -> Shares.recovered(subject, before.cause());
        };
    }

    /** What was found then is no longer the case; what is known now is told. */
    private static Facts held(Subject subject, Cause cause, Finding fresh) {
        Facts facts = fresh.facts().lastNew(subject.past().lastNew());
        return switch (cause) {
            case LISTS_EMPTY -> new Facts(0, 0, 0, subject.usual(Shares.Kind.EMPTY_LISTS), null, facts.lastNew());
            case LAYOUT_CHANGED -> new Facts(0, 0, 0, subject.usual(Shares.Kind.UNREAD_PAGES), null, facts.lastNew());
            default -> facts;
        };
    }

    private static Optional<Finding> allKnown(Subject subject) {
        FetchCounts day = subject.day().counts();
        return day.delivered().created() == 0 && day.pages().known() >= ENOUGH_KNOWN
                ? Optional.of(new Finding(
                        Cause.ALL_KNOWN,
                        Facts.share(
                                        subject.day().hours(),
                                        day.pages().answered(),
                                        day.pages().known(),
                                        null)
                                .lastNew(subject.past().lastNew())))
                : Optional.empty();
    }

    private static Optional<Finding> silent(Subject subject) {
        if (created(subject.hour()) > 0) {
            return Optional.empty();
        }
        return silence(subject)
                .filter(Silence::alarming)
                .map(s -> new Finding(
                        Cause.SILENT,
                        Facts.NONE.lastNew(subject.past().lastNew()).expecting(s.expected())));
    }

    private static Optional<Silence> silence(Subject subject) {
        return Silence.of(subject.past(), Silence.settled(subject.source().createdAt()));
    }

    private static Optional<Finding> neverAny(Subject subject) {
        boolean never = !subject.past().everNew() && created(subject.day()) == 0;
        return never && subject.age().compareTo(WEEK) >= 0
                ? Optional.of(new Finding(Cause.NEVER_ANY, Facts.NONE))
                : Optional.empty();
    }

    private static Finding calm(Subject subject) {
        long created = created(subject.day());
        @Nullable Instant lastNew = subject.past().lastNew();
        if (created > 0 && subject.age().compareTo(DAY) >= 0) {
            return new Finding(Cause.ARTICLES_ARRIVE, brought(subject).lastNew(lastNew));
        }
        if (subject.age().compareTo(DAY) < 0) {
            return new Finding(Cause.NEW, brought(subject).lastNew(lastNew));
        }
        Optional<Silence> silence = silence(subject);
        if (silence.isPresent()) {
            return new Finding(
                    Cause.AS_EXPECTED,
                    Facts.NONE.lastNew(lastNew).expecting(silence.get().expected()));
        }
        Cause cause = subject.age().compareTo(WEEK) < 0 ? Cause.NO_PAST : Cause.RARELY_ANY;
        return new Finding(cause, Facts.NONE.lastNew(lastNew));
    }

    private static Facts brought(Subject subject) {
        return Facts.share(subject.day().hours(), created(subject.day()), 0, null);
    }

    private static long created(Window window) {
        return window.counts().delivered().created();
    }
}
