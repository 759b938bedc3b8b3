package fengxiang.notice.channel;

import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Channels in Elasticsearch. */
@Component
public class ChannelStore {

    private static final int MOST = 2_000;

    private final Documents<Channel> documents;

    ChannelStore(Elastic elastic, Indices indices) {
        this.documents =
                new Documents<>(elastic, indices.alias(ChannelIndex.CHANNELS), Channel.class, "a channel", Channel::id);
    }

    /** By name. */
    public List<Channel> all() {
        return documents.search(s -> s.size(MOST).sort(o -> o.field(f -> f.field("name"))));
    }

    public Optional<Channel> one(String id) {
        return documents.find(id).map(Documents.Found::document);
    }

    Optional<Documents.Found<Channel>> find(String id) {
        return documents.find(id);
    }

    void create(Channel channel) {
        documents.create(channel);
    }

    /** @return false: somebody else has changed it since it was read */
    boolean replaced(Channel channel, Documents.Found<Channel> read) {
        return documents.replaced(channel, read.version());
    }

    void delete(String id) {
        documents.delete(id);
    }
}
