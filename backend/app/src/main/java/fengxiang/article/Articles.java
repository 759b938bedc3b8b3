package fengxiang.article;

import fengxiang.model.Article;
import fengxiang.model.Evidence;
import fengxiang.model.WebAddress;
import fengxiang.text.story.ArticleText;
import fengxiang.text.story.Fingerprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The article store. What it acknowledges is on disk, once: two backends that are given the same article at the same
 * time, and a backend that dies between two writes, leave one article, never two or none.
 */
@Service
public class Articles {

    private final Identity identity;
    private final Storing storing;
    private final Preview preview;
    private final Withdrawal withdrawal;
    private final KeyStore keys;
    private final ArticleStore store;

    private final Holds holds;
    private final Removal removal;
    private final Screenshots screenshots;
    private final ObjectProvider<FirstLook> firstLook;

    Articles(
            Identity identity,
            Storing storing,
            Preview preview,
            Withdrawal withdrawal,
            KeyStore keys,
            ArticleStore store,
            Holds holds,
            Removal removal,
            Screenshots screenshots,
            ObjectProvider<FirstLook> firstLook) {
        this.identity = identity;
        this.storing = storing;
        this.preview = preview;
        this.withdrawal = withdrawal;
        this.keys = keys;
        this.store = store;
        this.holds = holds;
        this.removal = removal;
        this.screenshots = screenshots;
        this.firstLook = firstLook;
    }

    /**
     * Stores articles or updates what is stored of them.
     *
     * @param articles checked, masked and complete: outlet, kind, times, precision, content hash and backfill are
     *     decided
     * @return one outcome for each, in the same order; some may be acknowledged and others not
     * @throws fengxiang.elastic.ElasticException when nothing can be said about any of them: deliver all again
     */
    public List<StoreOutcome> store(List<Article> articles) {
        return store(articles, null);
    }

    /**
     * The same, for articles that can be withdrawn together.
     *
     * @param batch names the delivery that they belong to; null: none
     */
    public List<StoreOutcome> store(List<Article> articles, @Nullable String batch) {
        List<Arrival> arrivals = arrivals(articles, batch);
        List<StoreOutcome> outcomes = storing.store(arrivals);
        if (arrivals.stream().anyMatch(arrival -> arrival.article().understoodVersion() == 0)) {
            firstLook.orderedStream().findFirst().ifPresent(FirstLook::waiting);
        }
        return outcomes;
    }

    /** What {@link #store} would answer now if each were the only one; nothing is stored. */
    public List<StoreOutcome> preview(List<Article> articles) {
        return preview.of(arrivals(articles, null));
    }

    /** How many articles there are that the batch created, exact as of now. */
    public long createdBy(String batch) {
        return withdrawal.count(batch);
    }

    /**
     * Deletes the articles that the batch created, without tombstone, except those that somebody else delivered too,
     * that are held, or that have pictures added by us. Can be repeated, and finishes what an earlier attempt began.
     *
     * @param goOn asked between parts; false: stop
     * @return false: stopped
     * @throws fengxiang.elastic.ElasticException when not all could be deleted
     */
    public boolean withdraw(String batch, BooleanSupplier goOn) {
        return withdrawal.withdraw(batch, goOn);
    }

    private List<Arrival> arrivals(List<Article> articles, @Nullable String batch) {
        List<Arrival> arrivals = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            arrivals.add(arrival(i, articles.get(i), batch));
        }
        return arrivals;
    }

    /** The article with this id, as of now. */
    public Optional<StoredArticle> byId(String id) {
        KeyStore.Found key = keys.find(List.of(id)).get(id);
        if (key == null) {
            return Optional.empty();
        }
        ArticleStore.Found found = store.find(Map.of(id, key.key().index())).get(id);
        return Optional.ofNullable(found).map(ArticleStore.Found::article);
    }

    public boolean exists(String id) {
        KeyStore.Found key = keys.find(List.of(id)).get(id);
        return key != null && store.existing(Map.of(id, key.key().index())).contains(id);
    }

    /** Why it may neither be erased nor forgotten; empty: it may. */
    public Optional<String> heldBecause(String id) {
        return Optional.ofNullable(holds.of(List.of(id)).get(id));
    }

    /** Which of them may neither be erased nor forgotten. */
    public Set<String> held(Collection<String> ids) {
        return holds.of(ids).keySet();
    }

    /** What there is of an article; empty when there is nothing, not even half of it. */
    public Optional<ArticleTraces> traces(String id) {
        return removal.traces(id);
    }

    /**
     * Deletes an article and its key, wherever they are. Can be repeated, and finishes what an earlier attempt began.
     * Its files are the caller's to release afterwards.
     *
     * @throws fengxiang.elastic.ElasticException when not all could be deleted
     */
    public void remove(String id) {
        removal.remove(id);
    }

    /**
     * Adds a picture to an article.
     *
     * @return the article's pictures; empty when there is no such article
     * @throws TooManyScreenshotsException when it has enough
     */
    public Optional<List<Screenshot>> addScreenshot(String id, Screenshot screenshot) {
        return screenshots.add(id, screenshot);
    }

    /** Takes a picture away; false: it was not there. The file is the caller's to release. */
    public boolean removeScreenshot(String id, String file) {
        return screenshots.remove(id, file);
    }

    private Arrival arrival(int position, Article article, @Nullable String batch) {
        WebAddress own = WebAddress.parse(article.url());
        WebAddress preferred = identity.preferred(own, article.canonicalUrl());
        Evidence evidence = article.evidence();
        return new Arrival(
                position,
                stored(Identity.id(preferred), own, article),
                own,
                preferred,
                evidence == null ? null : evidence.page(),
                batch);
    }

    private StoredArticle stored(String id, WebAddress own, Article a) {
        int understood =
                firstLook.orderedStream().findFirst().map(look -> look.at(a)).orElse(0);
        return new StoredArticle(
                id,
                own.value(),
                a.canonicalUrl(),
                a.sourceId(),
                Objects.requireNonNull(a.outletHost()),
                Objects.requireNonNull(a.kind()),
                a.title(),
                a.text(),
                Objects.requireNonNull(a.publishedAt()),
                a.publishedRaw(),
                Objects.requireNonNull(a.precision()),
                Objects.requireNonNull(a.collectedAt()),
                a.origin(),
                a.image(),
                a.charset(),
                Objects.requireNonNull(a.contentHash()),
                a.confidence(),
                Objects.requireNonNull(a.backfill()),
                understood,
                null,
                StoredEvidence.of(a),
                List.of(),
                List.of(),
                Fingerprint.of(ArticleText.of(a.title(), a.text())),
                null,
                null,
                List.of());
    }
}
