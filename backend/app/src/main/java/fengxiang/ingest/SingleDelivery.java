package fengxiang.ingest;

import fengxiang.article.Articles;
import fengxiang.article.StoreOutcome;
import fengxiang.elastic.Elastic;
import fengxiang.model.Article;
import fengxiang.model.Outcome;
import fengxiang.outlet.Outlets;
import fengxiang.platform.InvalidFieldException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** One article at a time, for what people enter; checked, masked and stored like every other. */
@Service
public class SingleDelivery {

    private final Articles articles;
    private final Outlets outlets;
    private final Clock clock;
    private final Intake intake;

    SingleDelivery(Articles articles, Outlets outlets, Clock clock, IngestProperties properties) {
        this.articles = articles;
        this.outlets = outlets;
        this.clock = clock;
        this.intake = new Intake(properties);
    }

    /** What became of it; never rejected. */
    public record Delivered(String articleId, Outcome outcome) {}

    /**
     * Stores an article.
     *
     * @throws InvalidFieldException names the field that cannot be taken
     * @throws fengxiang.elastic.ElasticException when it cannot be stored now
     */
    public Delivered deliver(Article article) {
        Article accepted = accepted(article);
        outlets.seen(List.of(Objects.requireNonNull(accepted.outletHost())));
        StoreOutcome stored = articles.store(List.of(accepted)).getFirst();
        Outcome outcome = stored.outcome();
        if (outcome == null) {
            throw Elastic.unavailable("store an article", String.valueOf(stored.reason()));
        }
        if (outcome == Outcome.REJECTED) {
            throw refused(stored.field(), stored.reason());
        }
        return new Delivered(stored.id(), outcome);
    }

    private Article accepted(Article article) {
        try {
            return intake.accept(article, clock.instant());
        } catch (LineRejectedException e) {
            throw refused(e.field(), e.getMessage());
        }
    }

    private static InvalidFieldException refused(@Nullable String field, @Nullable String reason) {
        return new InvalidFieldException(field == null ? "url" : field, String.valueOf(reason), null);
    }
}
