package fengxiang.ingest;

import fengxiang.article.Articles;
import fengxiang.article.StoreOutcome;
import fengxiang.batch.BatchCounts;
import fengxiang.batch.LineFault;
import fengxiang.files.FileFaultException;
import fengxiang.model.Article;
import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a file and asks of each line what would become of it. Not to be used twice. */
final class Trial {

    private static final int MOST_FAULTS = 100;
    private static final int AT_ONCE = 200;

    private final IngestStream stream;
    private final Articles articles;
    private final IdSet seen = new IdSet();
    private final List<LineFault> faults = new ArrayList<>();
    private final List<Delivered> part = new ArrayList<>();
    private BatchCounts counts = BatchCounts.NONE;

    Trial(IngestStream stream, Articles articles) {
        this.stream = stream;
        this.articles = articles;
    }

    FileTrial run(Deliveries deliveries) throws IOException {
        String stoppedBy = null;
        try {
            for (Delivered one = deliveries.next(); one != null; one = deliveries.next()) {
                take(one);
            }
        } catch (FileFaultException e) {
            stoppedBy = e.getMessage();
        }
        settle();
        return new FileTrial(counts, List.copyOf(faults), stoppedBy);
    }

    private void take(Delivered one) {
        Delivered checked = checked(one);
        if (checked.article() == null) {
            count(checked.refusal());
            return;
        }
        part.add(checked);
        if (part.size() >= AT_ONCE) {
            settle();
        }
    }

    /** As it would be stored, or refused. */
    private Delivered checked(Delivered one) {
        Article article = one.article();
        try {
            return article == null ? one : Delivered.of(one.line(), stream.accepted(article), one.length());
        } catch (LineRejectedException e) {
            return Delivered.refused(one.line(), e.field(), e.getMessage());
        }
    }

    private void settle() {
        List<Article> accepted = new ArrayList<>();
        for (Delivered one : part) {
            @Nullable Article article = one.article();
            if (article != null) {
                accepted.add(article);
            }
        }
        List<StoreOutcome> outcomes = accepted.isEmpty() ? List.of() : articles.preview(accepted);
        for (int i = 0; i < outcomes.size(); i++) {
            count(outcome(part.get(i).line(), outcomes.get(i)));
        }
        part.clear();
    }

    private ItemOutcome outcome(long line, StoreOutcome foretold) {
        Outcome outcome = foretold.outcome() == null ? Outcome.REJECTED : foretold.outcome();
        boolean again = outcome != Outcome.REJECTED && !seen.add(foretold.id());
        return new ItemOutcome(
                line, foretold.id(), again ? Outcome.UNCHANGED : outcome, foretold.field(), foretold.reason());
    }

    private void count(ItemOutcome outcome) {
        counts = counts.and(outcome.outcome());
        if (outcome.outcome() == Outcome.REJECTED && faults.size() < MOST_FAULTS) {
            faults.add(LineFault.of(outcome));
        }
    }
}
