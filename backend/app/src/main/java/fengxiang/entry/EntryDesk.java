package fengxiang.entry;

import fengxiang.article.Articles;
import fengxiang.ingest.SingleDelivery;
import fengxiang.look.Look;
import fengxiang.look.Looks;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.FetchStatus;
import fengxiang.model.Hashes;
import fengxiang.model.LookAnswer;
import fengxiang.model.Outcome;
import fengxiang.model.PageRole;
import fengxiang.model.WebAddress;
import fengxiang.platform.InvalidFieldException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what people enter. */
@Component
class EntryDesk {

    private final Looks looks;
    private final SingleDelivery delivery;
    private final Articles articles;
    private final Clock clock;

    EntryDesk(Looks looks, SingleDelivery delivery, Articles articles, Clock clock) {
        this.looks = looks;
        this.delivery = delivery;
        this.articles = articles;
        this.clock = clock;
    }

    Entered enter(EntryDraft draft) {
        return draft.lookId() == null ? typed(draft) : seen(draft.lookId());
    }

    /** Entered twice, it is there once. */
    private Entered seen(String lookId) {
        LookAnswer answer = looks.find(lookId).map(EntryDesk::answer).orElse(null);
        Article article = answer == null ? null : answer.article();
        if (article == null || answer == null || answer.outcome().status() != FetchStatus.FETCHED) {
            throw new InvalidFieldException(
                    "lookId", "There is no article in what was looked at.", "a look of the last day that found one");
        }
        SingleDelivery.Delivered delivered = delivery.deliver(article);
        return new Entered(delivered.articleId(), delivered.outcome());
    }

    private static @Nullable LookAnswer answer(Look look) {
        return look.order().role() == PageRole.ARTICLE ? look.answer() : null;
    }

    /** What was fetched is not replaced by what somebody typed. */
    private Entered typed(EntryDraft draft) {
        Instant now = clock.instant();
        Instant at = draft.publishedAt();
        if (at != null && at.isAfter(now)) {
            throw new InvalidFieldException("publishedAt", "The time of publication lies in the future.", null);
        }
        String known = known(draft.url());
        if (known != null) {
            return new Entered(known, Outcome.UNCHANGED);
        }
        SingleDelivery.Delivered delivered = delivery.deliver(article(draft, now));
        return new Entered(delivered.articleId(), delivered.outcome());
    }

    private @Nullable String known(@Nullable String url) {
        try {
            String id = Hashes.articleId(
                    WebAddress.parse(url == null ? "" : url.strip()).value());
            return articles.exists(id) ? id : null;
        } catch (IllegalArgumentException e) {
            return null; // refused on delivery, by the name of the field
        }
    }

    private static Article article(EntryDraft draft, Instant now) {
        return new Article(
                text(draft.url()),
                null,
                null,
                null,
                ArticleKind.MANUAL,
                text(draft.title()),
                text(draft.text()),
                draft.publishedAt(),
                null,
                draft.precision(),
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
