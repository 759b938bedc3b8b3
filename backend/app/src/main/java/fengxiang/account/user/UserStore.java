package fengxiang.account.user;

import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Users in Elasticsearch. A write succeeds only on the state that was read, and is seen by the next list. */
@Component
class UserStore {

    static final IndexSpec USERS = IndexSpec.single("users");

    /** An organisation has dozens of users; more than this is a mistake that must show. */
    static final int MOST = 2_000;

    private final Elastic elastic;
    private final String alias;

    UserStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(USERS);
    }

    Optional<Stored> find(String username) {
        GetResponse<User> found =
                elastic.call("read a user", c -> c.get(g -> g.index(alias).id(username), User.class));
        User user = found.found() ? found.source() : null;
        return user == null
                ? Optional.empty()
                : Optional.of(new Stored(user, DocumentVersion.of(found.seqNo(), found.primaryTerm())));
    }

    /** By user name. */
    List<Stored> all() {
        SearchResponse<User> answer = elastic.call(
                "list the users",
                c -> c.search(
                        s -> s.index(alias)
                                .size(MOST)
                                .seqNoPrimaryTerm(true)
                                .sort(o -> o.field(f -> f.field("username").order(SortOrder.Asc))),
                        User.class));
        return answer.hits().hits().stream().map(UserStore::stored).toList();
    }

    /** Whether there is any; also right just after one was made. */
    boolean isEmpty() {
        return all().isEmpty();
    }

    /** @return empty: the name is taken */
    Optional<Stored> create(User user) {
        return write(user, null);
    }

    /** @return empty: somebody else has changed the user since it was read */
    Optional<Stored> replace(Stored read, User changed) {
        return write(changed, read.version());
    }

    private Optional<Stored> write(User user, @Nullable DocumentVersion read) {
        try {
            IndexResponse answer = elastic.call("save a user", c -> c.index(request(user, read)));
            return Optional.of(new Stored(user, DocumentVersion.of(answer.seqNo(), answer.primaryTerm())));
        } catch (ElasticException.Conflict e) {
            return Optional.empty();
        }
    }

    private IndexRequest<User> request(User user, @Nullable DocumentVersion read) {
        return IndexRequest.of(i -> {
            i.index(alias)
                    .id(user.username())
                    .requireAlias(true)
                    .refresh(Refresh.True)
                    .document(user);
            return read == null
                    ? i.opType(OpType.Create)
                    : i.ifSeqNo(read.seqNo()).ifPrimaryTerm(read.primaryTerm());
        });
    }

    private static Stored stored(Hit<User> hit) {
        return new Stored(
                Objects.requireNonNull(hit.source(), "a user without content"),
                DocumentVersion.of(hit.seqNo(), hit.primaryTerm()));
    }
}
