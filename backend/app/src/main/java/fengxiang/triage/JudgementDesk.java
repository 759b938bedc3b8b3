package fengxiang.triage;

import fengxiang.article.Articles;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.elastic.Documents;
import fengxiang.mention.Mention.Copies;
import fengxiang.mention.Mentions;
import fengxiang.mention.Verdict;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes what people find. It is stored first; the mentions follow, and {@link JudgementSweep} sees to it that all do.
 */
@Component
class JudgementDesk {

    private static final int LONGEST_NOTE = 500;

    private final Articles articles;
    private final Judgements judgements;
    private final JudgementStore store;
    private final Mentions mentions;
    private final Clock clock;

    JudgementDesk(Articles articles, Judgements judgements, JudgementStore store, Mentions mentions, Clock clock) {
        this.articles = articles;
        this.judgements = judgements;
        this.store = store;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** How often something was found of the story in the topic, by whatever copy and whatever part; 0: never. */
    static long version(List<Judgement> found) {
        return found.stream().mapToLong(Judgement::version).sum();
    }

    /**
     * A person finds something.
     *
     * @param version of what they had before them
     * @throws StaleVersionException when somebody else has found something meanwhile
     */
    JudgementView judge(
            String topicId, String articleId, Verdict verdict, @Nullable String note, long version, String by) {
        if (verdict == Verdict.OPEN) {
            throw new InvalidFieldException(
                    "verdict", "This is no judgement: " + verdict, "one of " + Verdict.judged());
        }
        return find(topicId, articleId, verdict, checked(note), version, by);
    }

    /** Takes back what was found last: what was found before holds again. */
    JudgementView undo(String topicId, String articleId, long version, String by) {
        List<Judgement> found = found(copies(topicId, articleId));
        if (Standing.of(found) == Verdict.OPEN) {
            throw new InvalidFieldException("article", "Nothing was found of it yet: there is nothing to undo.", null);
        }
        return find(topicId, articleId, Standing.before(found), null, version, by);
    }

    private JudgementView find(
            String topicId, String articleId, Verdict verdict, @Nullable String note, long version, String by) {
        Copies copies = copies(topicId, articleId);
        if (version(found(copies)) != version) {
            throw new StaleVersionException("what was found of this article");
        }
        Judgement.Finding now = new Judgement.Finding(verdict, note, by, clock.instant());
        Optional<Documents.Found<Judgement>> before = store.find(Judgement.id(topicId, copies.story()));
        Judgement next = before.map(read -> read.document().then(articleId, version, now))
                .orElseGet(() -> Judgement.first(topicId, copies.story(), articleId, version, now));
        boolean stored = before.map(read -> store.replaced(next, read)).orElseGet(() -> store.created(next));
        if (!stored) {
            throw new StaleVersionException("what was found of this article");
        }
        mentions.judge(copies, verdict);
        return JudgementView.of(next, version + 1);
    }

    private List<Judgement> found(Copies copies) {
        return judgements.all(List.of(copies)).getOrDefault(copies, List.of());
    }

    /** The story as it is now: it may have become part of another while somebody was reading. */
    private Copies copies(String topicId, String articleId) {
        StoredArticle article = articles.byId(articleId).orElseThrow(() -> new NotFoundException("article", articleId));
        StoryMark story = article.story();
        if (story == null || !article.topics().contains(topicId)) {
            throw new InvalidFieldException(
                    "topic", "The article does not concern this topic: " + topicId, "one of " + article.topics());
        }
        return new Copies(topicId, story.id());
    }

    private static @Nullable String checked(@Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw new InvalidFieldException("note", "The note is too long.", "at most " + LONGEST_NOTE + " characters");
        }
        return note.strip();
    }
}
