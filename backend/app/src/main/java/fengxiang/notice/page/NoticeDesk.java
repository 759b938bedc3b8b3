package fengxiang.notice.page;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.elastic.Terms;
import fengxiang.live.Stirred;
import fengxiang.notice.Audience;
import fengxiang.notice.NoticeStore;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.Paging;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a person sees of the notices, and has read. */
@Component
class NoticeDesk {

    private static final int MOST_AT_ONCE = 300;

    private final NoticeStore notices;
    private final ReadStore reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDesk(NoticeStore notices, ReadStore reads, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    NoticePage list(Actor actor, Paging paging, boolean unreadOnly) {
        Reads read = reads.of(actor.name());
        Query asked = unreadOnly ? unread(actor, read) : seen(actor);
        return new NoticePage(
                notices.count(asked),
                paging.page(),
                paging.size(),
                notices.count(unread(actor, read)),
                notices.latest(asked, paging.from(), paging.size()).stream()
                        .map(notice -> NoticePage.NoticeItem.of(notice, read))
                        .toList());
    }

    Unread unread(Actor actor) {
        Reads read = reads.of(actor.name());
        Query asked = unread(actor, read);
        NoticePage.@Nullable NoticeItem newest = notices.latest(asked, 0, 1).stream()
                .map(notice -> NoticePage.NoticeItem.of(notice, read))
                .findFirst()
                .orElse(null);
        return new Unread(notices.count(asked), newest);
    }

    void read(Actor actor, ReadDraft draft) {
        List<String> ids = draft.ids() == null ? List.of() : draft.ids();
        if (ids.isEmpty() && draft.until() == null || ids.size() > MOST_AT_ONCE) {
            throw new InvalidFieldException(
                    "ids", "Which notices were read?", "ids of notices, at most " + MOST_AT_ONCE + ", or a time");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant until = draft.until() == null ? Instant.EPOCH : draft.until();
        if (until.isAfter(now)) {
            throw new InvalidFieldException("until", "Nothing of the future has been read.", "a time that is past");
        }
        reads.change(actor.name(), old -> next(old, until, ids, now));
        events.publishEvent(new Stirred());
    }

    /** Time only goes on, so that other pages of the person notice the change. */
    static Reads next(Reads old, Instant until, List<String> ids, Instant now) {
        Instant later = old.until().isAfter(until) ? old.until() : until;
        List<String> all =
                Stream.concat(old.ids().stream(), ids.stream()).distinct().toList();
        List<String> kept = all.subList(Math.max(0, all.size() - Reads.MOST), all.size());
        Instant changed = now.isAfter(old.changedAt()) ? now : old.changedAt().plusMillis(1);
        return new Reads(old.owner(), later, kept, changed);
    }

    private static Query unread(Actor actor, Reads read) {
        return Query.of(q -> q.bool(b -> b.filter(seen(actor))
                .filter(f -> f.range(
                        r -> r.date(d -> d.field("storedAt").gt(read.until().toString()))))
                .mustNot(Terms.anyOf("id", read.ids()))));
    }

    private static Query seen(Actor actor) {
        Set<Role> roles = actor.isPerson() ? actor.roles() : EnumSet.of(Role.ADMIN);
        List<String> audiences = Arrays.stream(Audience.values())
                .filter(audience -> audience.isSeenBy(roles))
                .map(Audience::toString)
                .toList();
        return Terms.anyOf("audience", audiences);
    }
}
