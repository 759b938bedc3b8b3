package fengxiang.figure;

import fengxiang.article.Tone;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Tier;
import fengxiang.text.query.Query;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which articles or mentions a question is about. An empty set does not filter.
 *
 * @param query null: whatever is written in them; only articles can be asked
 * @param from by time of publication; null: from the beginning; the range is half-open
 * @param to null: without end
 * @param outlets ids of outlets, or hosts that belong to none
 * @param topics ids of topics that an article concerns
 * @param sentiments towards one of the topics; of the article in all where no topic is asked for
 * @param regions codes of regions that an article speaks of
 * @param hours of the week; what is known by the day only lies in none; needs a range with both ends, at most
 *     {@link WeekHours#LONGEST}
 * @param noted null: whatever anybody noted of them; only articles can be asked
 * @param only ids of articles; only articles can be asked
 */
public record Scope(
        @Nullable Query query,
        @Nullable Instant from,
        @Nullable Instant to,
        Set<String> outlets,
        Set<Tier> tiers,
        Set<ArticleKind> kinds,
        Set<String> topics,
        Set<Tone.Label> sentiments,
        Set<String> regions,
        Set<WeekHour> hours,
        @Nullable Noted noted,
        Set<String> only) {

    /** All there is. */
    public static final Scope EVERYTHING =
            new Scope(null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Whatever anybody noted of them. */
    public Scope(
            @Nullable Query query,
            @Nullable Instant from,
            @Nullable Instant to,
            Set<String> outlets,
            Set<Tier> tiers,
            Set<ArticleKind> kinds,
            Set<String> topics,
            Set<Tone.Label> sentiments,
            Set<String> regions,
            Set<WeekHour> hours) {
        this(query, from, to, outlets, tiers, kinds, topics, sentiments, regions, hours, null, Set.of());
    }

    /** The same in another range. */
    public Scope within(@Nullable Instant newFrom, @Nullable Instant newTo) {
        return new Scope(query, newFrom, newTo, outlets, tiers, kinds, topics, sentiments, regions, hours, noted, only);
    }

    /** The same, for other topics. */
    public Scope about(Set<String> newTopics) {
        return new Scope(query, from, to, outlets, tiers, kinds, newTopics, sentiments, regions, hours, noted, only);
    }

    /** The same, for other words. */
    public Scope saying(@Nullable Query newQuery) {
        return new Scope(newQuery, from, to, outlets, tiers, kinds, topics, sentiments, regions, hours, noted, only);
    }

    /** The same, of those that a person noted something of, or did not. */
    public Scope noted(@Nullable Noted newNoted) {
        return new Scope(query, from, to, outlets, tiers, kinds, topics, sentiments, regions, hours, newNoted, only);
    }

    /** The same, of these articles alone; none: of all. */
    public Scope only(Set<String> ids) {
        return new Scope(query, from, to, outlets, tiers, kinds, topics, sentiments, regions, hours, noted, ids);
    }
}
