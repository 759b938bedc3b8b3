package fengxiang.look;

import fengxiang.model.Article;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.LinkShape;
import fengxiang.model.LookAnswer;
import fengxiang.model.PageRole;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A look as the interface shows it.
 *
 * @param state {@code waiting}, {@code answered}, or {@code nobody}: no crawler took it in time
 * @param url after redirects to other hosts
 * @param linkCount how many links would be followed; {@code links} are the first of them
 */
public record LookView(
        String id,
        State state,
        String url,
        PageRole role,
        Instant askedAt,
        @Nullable Fetch fetch,
        @Nullable Page page,
        int linkCount,
        List<Link> links,
        List<LinkShape> shapes) {

    private static final int MOST_LINKS = 100;

    /** How far it is. */
    public enum State {
        WAITING,
        ANSWERED,
        NOBODY;

        /** The wire name. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the fetch ended; see {@link FetchOutcome}. */
    public record Fetch(
            FetchStatus status,
            int httpStatus,
            @Nullable String reason,
            @Nullable Long retryAfterSeconds,
            Instant at) {

        static Fetch of(FetchOutcome o) {
            return new Fetch(o.status(), o.httpStatus(), o.reason(), o.retryAfterSeconds(), o.fetchedAt());
        }
    }

    /** The article that the page would become; see {@link Article}. */
    public record Page(
            String url,
            @Nullable String canonicalUrl,
            String title,
            String text,
            @Nullable Instant publishedAt,
            @Nullable String publishedRaw,
            @Nullable TimePrecision precision,
            @Nullable String origin,
            @Nullable String image,
            @Nullable String charset,
            @Nullable Double confidence) {

        static Page of(Article a) {
            return new Page(
                    a.url(),
                    a.canonicalUrl(),
                    a.title(),
                    a.text(),
                    a.publishedAt(),
                    a.publishedRaw(),
                    a.precision(),
                    a.origin(),
                    a.image(),
                    a.charset(),
                    a.confidence());
        }
    }

    /** One link. */
    public record Link(String url, @Nullable String title, boolean list) {

        static Link of(DiscoveredUrl found) {
            return new Link(found.url(), found.titleHint(), found.role() != PageRole.ARTICLE);
        }
    }

    public static LookView of(Look look, Instant now) {
        LookAnswer answer = look.answer();
        Article article = answer == null ? null : answer.article();
        List<DiscoveredUrl> found = answer == null ? List.of() : answer.found();
        return new LookView(
                look.order().id(),
                state(look, now),
                look.order().url(),
                look.order().role(),
                look.askedAt(),
                answer == null ? null : Fetch.of(answer.outcome()),
                article == null ? null : Page.of(article),
                found.size(),
                found.stream().limit(MOST_LINKS).map(Link::of).toList(),
                answer == null ? List.of() : answer.shapes());
    }

    private static State state(Look look, Instant now) {
        boolean late = look.askedAt().plus(OpenLooks.PATIENCE).isBefore(now);
        return look.answer() != null ? State.ANSWERED : late ? State.NOBODY : State.WAITING;
    }
}
