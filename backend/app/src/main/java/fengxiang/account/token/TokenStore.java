package fengxiang.account.token;

import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
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

/** API tokens in Elasticsearch. */
@Component
class TokenStore {

    static final IndexSpec TOKENS = IndexSpec.single("tokens");

    /** More than any installation has. */
    static final int MOST = 1_000;

    private final Elastic elastic;
    private final String alias;

    TokenStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(TOKENS);
    }

    /** A token and the state of the document it was read from. */
    record Stored(Token token, DocumentVersion version) {}

    Optional<Stored> find(String id) {
        GetResponse<Token> found =
                elastic.call("read a token", c -> c.get(g -> g.index(alias).id(id), Token.class));
        Token token = found.found() ? found.source() : null;
        return token == null
                ? Optional.empty()
                : Optional.of(new Stored(token, DocumentVersion.of(found.seqNo(), found.primaryTerm())));
    }

    /** The latest first. */
    List<Token> all() {
        SearchResponse<Token> answer = elastic.call(
                "list the tokens",
                c -> c.search(
                        s -> s.index(alias)
                                .size(MOST)
                                .sort(o -> o.field(f -> f.field("createdAt").order(SortOrder.Desc))),
                        Token.class));
        return answer.hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList();
    }

    void create(Token token) {
        elastic.call("save a token", c -> c.index(request(token, null, Refresh.True)));
    }

    /** @return false: somebody else has changed the token since it was read */
    boolean replace(Stored read, Token changed, Refresh refresh) {
        try {
            elastic.call("save a token", c -> c.index(request(changed, read.version(), refresh)));
            return true;
        } catch (ElasticException.Conflict e) {
            return false;
        }
    }

    private IndexRequest<Token> request(Token token, @Nullable DocumentVersion read, Refresh refresh) {
        return IndexRequest.of(i -> {
            i.index(alias).id(token.id()).requireAlias(true).refresh(refresh).document(token);
            return read == null
                    ? i.opType(OpType.Create)
                    : i.ifSeqNo(read.seqNo()).ifPrimaryTerm(read.primaryTerm());
        });
    }
}
