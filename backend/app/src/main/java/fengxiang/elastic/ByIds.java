package fengxiang.elastic;

import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads documents by id, from one index or from many in one request. Sees every acknowledged write at once, whether
 * searches do or not. An index that does not exist holds nothing; whatever else cannot be read is a failure, because
 * that is not the same as absent.
 */
@Component
public class ByIds {

    private static final String NO_INDEX = "index_not_found_exception";

    private final Elastic elastic;

    ByIds(Elastic elastic) {
        this.elastic = elastic;
    }

    /** Where a document is looked for; {@code index}: index, or alias of a single one. */
    public record Place(String index, String id) {}

    /** A document and the state it was read in. */
    public record Found<T>(String index, String id, T document, DocumentVersion version) {}

    /**
     * Those that there are, in the order of the places.
     *
     * @param what for logs and errors: {@code "read articles"}
     * @throws ElasticException when one of them could not be read
     */
    public <T> List<Found<T>> find(String what, Collection<Place> places, Class<T> type) {
        List<Found<T>> found = new ArrayList<>();
        for (GetResult<T> result : read(what, places, type, true)) {
            found.add(new Found<>(
                    result.index(),
                    result.id(),
                    Objects.requireNonNull(result.source()),
                    DocumentVersion.of(result.seqNo(), result.primaryTerm())));
        }
        return found;
    }

    /** The same in one index, or behind the alias of one. */
    public <T> List<Found<T>> find(String what, String index, Collection<String> ids, Class<T> type) {
        return find(what, places(index, ids), type);
    }

    /** The ids of those that there are; nothing else of them travels. */
    public Set<String> existing(String what, Collection<Place> places) {
        Set<String> ids = new HashSet<>();
        read(what, places, Void.class, false).forEach(result -> ids.add(result.id()));
        return ids;
    }

    /** The same in one index, or behind the alias of one. */
    public Set<String> existing(String what, String index, Collection<String> ids) {
        return existing(what, places(index, ids));
    }

    private static List<Place> places(String index, Collection<String> ids) {
        return ids.stream().distinct().map(id -> new Place(index, id)).toList();
    }

    private <T> List<GetResult<T>> read(String what, Collection<Place> places, Class<T> type, boolean source) {
        if (places.isEmpty()) {
            return List.of();
        }
        var answer = elastic.call(
                what,
                c -> c.mget(
                        m -> {
                            for (Place place : places) {
                                m.docs(d ->
                                        d.index(place.index()).id(place.id()).source(s -> s.fetch(source)));
                            }
                            return m;
                        },
                        type));
        List<GetResult<T>> results = new ArrayList<>();
        for (MultiGetResponseItem<T> item : answer.docs()) {
            if (item.isResult() && item.result().found()) {
                results.add(item.result());
            } else if (item.isFailure()
                    && !NO_INDEX.equals(item.failure().error().type())) {
                throw Elastic.unavailable(
                        what, String.valueOf(item.failure().error().reason()));
            }
        }
        return results;
    }
}
