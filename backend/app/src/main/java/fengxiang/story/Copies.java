package fengxiang.story;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.article.Understandings;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.text.story.ArticleText;
import fengxiang.text.story.Articles;
import fengxiang.text.story.Copy;
import fengxiang.text.story.CopyFinder;
import fengxiang.text.story.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Finds the copies of articles. Searches say which may be copies; what these are is read as of now, because a search
 * does not see yet what was written in the last second.
 */
@Component
class Copies {

    /** How many texts are compared with an article. */
    private static final int MOST = 40;

    private final Elastic elastic;
    private final Understandings articles;
    private final String alias;

    Copies(Elastic elastic, Understandings articles, Indices indices) {
        this.elastic = elastic;
        this.articles = articles;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /** For each article its copies, the closest first; those of them that a search can see. */
    List<List<StoredArticle>> of(List<StoredArticle> wanted) {
        List<Map<String, String>> likely = likely(wanted);
        Map<String, String> all = new HashMap<>();
        likely.forEach(all::putAll);
        Map<String, StoredArticle> read = articles.now(all);
        List<List<StoredArticle>> copies = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            List<StoredArticle> candidates = likely.get(i).keySet().stream()
                    .map(read::get)
                    .filter(Objects::nonNull)
                    .toList();
            copies.add(among(candidates, wanted.get(i)));
        }
        return copies;
    }

    private static List<StoredArticle> among(List<StoredArticle> candidates, StoredArticle article) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        ArticleText text = text(article);
        return new CopyFinder<>(new Candidates(candidates), MOST)
                .of(text, fingerprint(article, text)).stream()
                        .map(Copy::article)
                        .toList();
    }

    private static ArticleText text(StoredArticle article) {
        return ArticleText.of(article.title(), article.text());
    }

    /** What was stored before there were fingerprints has none. */
    private static Fingerprint fingerprint(StoredArticle article, ArticleText text) {
        return article.fingerprint() == null ? Fingerprint.of(text) : article.fingerprint();
    }

    /** Indices by id, in the order of likelihood. */
    private List<Map<String, String>> likely(List<StoredArticle> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<RequestItem> searches = wanted.stream().map(this::search).toList();
        List<MultiSearchResponseItem<Void>> answers = elastic.call(
                        "look for copies of articles", c -> c.msearch(m -> m.searches(searches), Void.class))
                .responses();
        return answers.stream().map(Copies::indices).toList();
    }

    private RequestItem search(StoredArticle article) {
        Fingerprint fingerprint = fingerprint(article, text(article));
        return RequestItem.of(i -> i.header(h -> h.index(alias).ignoreUnavailable(true))
                .body(b -> b.query(LikelyCopies.of(article.id(), fingerprint))
                        .size(MOST)
                        .source(s -> s.fetch(false))
                        .trackTotalHits(t -> t.enabled(false))));
    }

    private static Map<String, String> indices(MultiSearchResponseItem<Void> answer) {
        if (answer.isFailure()) {
            throw Elastic.unavailable(
                    "look for copies of articles",
                    String.valueOf(answer.failure().error().reason()));
        }
        Map<String, String> indices = new LinkedHashMap<>();
        answer.result()
                .hits()
                .hits()
                .forEach(hit -> indices.put(Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.index())));
        return indices;
    }

    /** Those that were read for an article. */
    private record Candidates(List<StoredArticle> articles) implements Articles<StoredArticle> {

        @Override
        public List<StoredArticle> sharing(Fingerprint fingerprint, int most) {
            return articles;
        }

        @Override
        public ArticleText text(StoredArticle article) {
            return Copies.text(article);
        }
    }
}
