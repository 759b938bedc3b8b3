package fengxiang.elastic;

import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one kind that people change, in an index of their own. Every write is visible to the next search, and a
 * change succeeds only on the state that was read. Not for what comes by the thousand: see {@link BulkWriter}.
 *
 * @param <T> the document
 */
public final class Documents<T> {

    private static final int ATTEMPTS = 10;

    private final Elastic elastic;
    private final String index;
    private final Class<T> type;
    private final String what;
    private final Function<T, String> id;

    /**
     * Reads and writes the index behind an alias.
     *
     * @param what for logs and errors: {@code "a source"}
     * @param id of a document
     */
    public Documents(Elastic elastic, String alias, Class<T> type, String what, Function<T, String> id) {
        this.elastic = elastic;
        this.index = alias;
        this.type = type;
        this.what = what;
        this.id = id;
    }

    /** A document and the state it was read in. */
    public record Found<T>(T document, DocumentVersion version) {}

    /** As it is at this moment, whether searches see it yet or not. */
    public Optional<Found<T>> find(String documentId) {
        GetResponse<T> got =
                elastic.call("read " + what, c -> c.get(g -> g.index(index).id(documentId), type));
        return Optional.ofNullable(got.source())
                .map(document -> new Found<>(document, DocumentVersion.of(got.seqNo(), got.primaryTerm())));
    }

    /** What a search finds, in its order; {@code question} adds query, size and order. */
    public List<T> search(UnaryOperator<SearchRequest.Builder> question) {
        return elastic
                .call(
                        "look for " + what,
                        c -> c.search(
                                question.apply(new SearchRequest.Builder().index(index))
                                        .build(),
                                type))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    /** @throws ElasticException.Conflict when there is one with its id */
    public void create(T document) {
        write(document, null);
    }

    /** @throws ElasticException.Conflict when it was changed since it was read */
    public void replace(T document, DocumentVersion read) {
        write(document, read);
    }

    /** @return false: there is one with its id */
    public boolean created(T document) {
        return written(document, null);
    }

    /** @return false: somebody else has changed it since it was read */
    public boolean replaced(T document, DocumentVersion read) {
        return written(document, read);
    }

    /**
     * Changes one, however many change it at once.
     *
     * @param change may be asked more than once; the same document: nothing is written
     * @return as it is afterwards; empty: there is none
     */
    public Optional<T> change(String documentId, UnaryOperator<T> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Found<T>> read = find(documentId);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            T before = read.get().document();
            T after = change.apply(before);
            if (after.equals(before) || replaced(after, read.get().version())) {
                return Optional.of(after);
            }
        }
        throw Elastic.unavailable("change " + what, "too many change it at once");
    }

    /** @return false: somebody else has changed it since it was read */
    public boolean deleted(Found<T> read) {
        try {
            elastic.call(
                    "delete " + what,
                    c -> c.delete(d -> d.index(index)
                            .id(id.apply(read.document()))
                            .ifSeqNo(read.version().seqNo())
                            .ifPrimaryTerm(read.version().primaryTerm())
                            .refresh(Refresh.True)));
            return true;
        } catch (ElasticException.Conflict e) {
            return false;
        }
    }

    /** Whatever its state; nothing happens when there is none. */
    public void delete(String documentId) {
        elastic.call(
                "delete " + what,
                c -> c.delete(d -> d.index(index).id(documentId).refresh(Refresh.True)));
    }

    private boolean written(T document, @Nullable DocumentVersion read) {
        try {
            write(document, read);
            return true;
        } catch (ElasticException.Conflict e) {
            return false;
        }
    }

    private void write(T document, @Nullable DocumentVersion read) {
        elastic.call(
                "store " + what,
                c -> c.index(i -> {
                    i.index(index)
                            .id(id.apply(document))
                            .requireAlias(true)
                            .document(document)
                            .refresh(Refresh.True);
                    return read == null
                            ? i.opType(OpType.Create)
                            : i.ifSeqNo(read.seqNo()).ifPrimaryTerm(read.primaryTerm());
                }));
    }
}
