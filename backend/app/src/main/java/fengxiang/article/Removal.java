package fengxiang.article;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.Hashes;
import fengxiang.model.WebAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds and deletes all there is of an article: also what a crash has left, in whichever month. */
@Component
class Removal {

    private static final int ATTEMPTS = 5;
    /** There should be one; a crash in the wrong moments may leave two. */
    private static final int MOST_COPIES = 100;

    private final Elastic elastic;
    private final Identity identity;
    private final KeyStore keys;
    private final ArticleStore store;
    private final ObjectProvider<Companions> companions;
    private final String alias;

    Removal(
            Elastic elastic,
            Identity identity,
            KeyStore keys,
            ArticleStore store,
            ObjectProvider<Companions> companions,
            Indices indices) {
        this.elastic = elastic;
        this.identity = identity;
        this.keys = keys;
        this.store = store;
        this.companions = companions;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    Optional<ArticleTraces> traces(String id) {
        KeyStore.Found key = keys.find(List.of(id)).get(id);
        ArticleStore.Found article =
                key == null ? null : store.find(Map.of(id, key.key().index())).get(id);
        return key == null ? Optional.empty() : Optional.of(traces(id, key.key(), article));
    }

    private ArticleTraces traces(String id, ArticleKey key, ArticleStore.@Nullable Found found) {
        Set<String> addresses = new HashSet<>(List.of(id, Hashes.articleId(key.url())));
        if (found == null) {
            return new ArticleTraces(id, addresses, Set.of());
        }
        StoredArticle article = found.article();
        WebAddress own = WebAddress.parse(article.url());
        addresses.add(Identity.id(own));
        String named = Identity.id(identity.preferred(own, article.canonicalUrl()));
        boolean anothers = !named.equals(id) && keys.find(List.of(named)).containsKey(named);
        if (!anothers) {
            addresses.add(named);
        }
        return new ArticleTraces(id, addresses, article.files());
    }

    void remove(String id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            KeyStore.Found key = keys.find(List.of(id)).get(id);
            if (key != null) {
                demand(store.write(List.of(Write.delete(key.key().index(), id))));
            }
            companions.orderedStream().forEach(c -> c.leave(List.of(id)));
            strays(id).forEach(index -> demand(store.write(List.of(Write.delete(index, id)))));
            if (key == null || demand(keys.write(List.of(keys.delete(id, key.version()))))) {
                return;
            }
        }
        throw Elastic.unavailable("erase an article", "it is being written by others all the time");
    }

    /** Indices that hold it although no key says so. */
    private List<String> strays(String id) {
        try {
            var unused = elastic.call("refresh the articles", c -> c.indices().refresh(r -> r.index(alias)));
        } catch (ElasticException.NoIndex none) {
            return List.of();
        }
        return elastic
                .call(
                        "look for copies of an article",
                        c -> c.search(
                                s -> s.index(alias)
                                        .size(MOST_COPIES)
                                        .source(f -> f.fetch(false))
                                        .query(q -> q.term(t -> t.field("id").value(id))),
                                Void.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::index)
                .toList();
    }

    /** @return false: somebody else wrote it in between */
    private static boolean demand(List<WriteResult> results) {
        WriteResult result = results.getFirst();
        return switch (result.status()) {
            case CREATED, WRITTEN, MISSING -> true;
            case CONFLICT -> false;
            case REFUSED, UNAVAILABLE -> throw Elastic.unavailable("erase an article", String.valueOf(result.reason()));
        };
    }
}
