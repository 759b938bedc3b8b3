package fengxiang.article;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.blob.Blobs;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes back what a batch created. First the key is marked as leaving, on condition that nobody has claimed the article
 * since it was read: from then on nobody matches it. Then the article goes, then the key. Whatever dies in between is
 * found by the next attempt, by the keys that are left.
 */
@Component
class Withdrawal {

    private static final int ATTEMPTS = 5;
    private static final int AT_ONCE = 200;

    private final Elastic elastic;
    private final Scan scan;
    private final KeyStore keys;
    private final ArticleStore store;
    private final Holds holds;
    private final Blobs blobs;
    private final ObjectProvider<Companions> companions;
    private final String alias;

    Withdrawal(
            Elastic elastic,
            Scan scan,
            KeyStore keys,
            ArticleStore store,
            Holds holds,
            Blobs blobs,
            ObjectProvider<Companions> companions,
            Indices indices) {
        this.elastic = elastic;
        this.scan = scan;
        this.keys = keys;
        this.store = store;
        this.holds = holds;
        this.blobs = blobs;
        this.companions = companions;
        this.alias = indices.alias(ArticleIndex.KEYS);
    }

    long count(String batch) {
        refresh();
        return elastic.call(
                        "count the articles of a batch",
                        c -> c.count(q -> q.index(alias).query(of("batch", batch))))
                .count();
    }

    boolean withdraw(String batch, BooleanSupplier goOn) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            refresh();
            AtomicInteger lost = new AtomicInteger();
            boolean through = each("batch", batch, hits -> lost.addAndGet(remove(hits)), goOn)
                    && each("alsoBy", batch, hits -> lost.addAndGet(forget(batch, hits)), goOn);
            if (!through || lost.get() == 0) {
                return through;
            }
        }
        throw Elastic.unavailable("undo a batch", "its articles are being written by others all the time");
    }

    private interface Part {
        /** @return how many were lost to others and have to be looked at again */
        int take(List<Hit<ArticleKey>> hits);
    }

    private boolean each(String field, String batch, Part part, BooleanSupplier goOn) {
        Scan.Reading<ArticleKey> reading = new Scan.Reading<>(
                "look for the articles of a batch", alias, of(field, batch), ArticleKey.class, List.of("*"), AT_ONCE);
        return scan.each(reading, hits -> {
            int unused = part.take(hits);
            return goOn.getAsBoolean();
        });
    }

    private int remove(List<Hit<ArticleKey>> hits) {
        Map<String, KeyStore.Found> alone = new HashMap<>();
        hits.stream()
                .filter(h -> Objects.requireNonNull(h.source()).alsoBy().isEmpty())
                .forEach(h -> alone.put(Objects.requireNonNull(h.id()), found(h)));
        alone.keySet().removeAll(holds.of(alone.keySet()).keySet());
        Map<String, String> indexById = new HashMap<>();
        alone.forEach((id, key) -> indexById.put(id, key.key().index()));
        Set<String> files = new HashSet<>();
        store.find(indexById).forEach((id, found) -> {
            if (!found.article().screenshots().isEmpty()) {
                alone.remove(id);
            } else {
                files.addAll(found.article().files());
            }
        });
        int lost = leave(alone);
        blobs.release(files);
        return lost;
    }

    private int leave(Map<String, KeyStore.Found> alone) {
        List<String> ids = List.copyOf(alone.keySet());
        List<WriteResult> marks = write(ids.stream()
                .map(id -> keys.replace(
                        id,
                        Objects.requireNonNull(alone.get(id)).key().leavingNow(),
                        Objects.requireNonNull(alone.get(id)).version()))
                .toList());
        List<Write> articles = new ArrayList<>();
        List<Write> ends = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            WriteResult mark = marks.get(i);
            if (mark.stored()) {
                articles.add(
                        Write.delete(Objects.requireNonNull(alone.get(id)).key().index(), id));
                ends.add(keys.delete(id, Objects.requireNonNull(mark.version())));
            }
        }
        store.write(articles).forEach(Withdrawal::demand);
        companions.orderedStream().forEach(c -> c.leave(ids));
        List<WriteResult> ended = write(ends);
        return ids.size() - ends.size() + conflicts(ended);
    }

    /** A batch that merely brought the article again no longer keeps it. */
    private int forget(String batch, List<Hit<ArticleKey>> hits) {
        return conflicts(write(hits.stream()
                .map(h -> keys.replace(
                        Objects.requireNonNull(h.id()), found(h).key().withoutAlso(batch), found(h).version()))
                .toList()));
    }

    private List<WriteResult> write(List<Write> writes) {
        List<WriteResult> results = keys.write(writes);
        results.forEach(Withdrawal::demand);
        return results;
    }

    private static int conflicts(List<WriteResult> results) {
        return (int) results.stream()
                .filter(r -> r.status() == WriteResult.Status.CONFLICT)
                .count();
    }

    private static void demand(WriteResult result) {
        switch (result.status()) {
            case CREATED, WRITTEN, MISSING, CONFLICT -> {}
            case REFUSED, UNAVAILABLE -> throw Elastic.unavailable("undo a batch", String.valueOf(result.reason()));
        }
    }

    private void refresh() {
        var unused = elastic.call("refresh the article keys", c -> c.indices().refresh(r -> r.index(alias)));
    }

    private static KeyStore.Found found(Hit<ArticleKey> hit) {
        return new KeyStore.Found(
                Objects.requireNonNull(hit.source()), DocumentVersion.of(hit.seqNo(), hit.primaryTerm()));
    }

    private static Query of(String field, String batch) {
        return Query.of(q -> q.term(t -> t.field(field).value(batch)));
    }
}
