package fengxiang.topic;

import fengxiang.account.Actor;
import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/**
 * For features that make topics for people. They note an id first and make the topic under it afterwards: whoever is
 * killed in between makes none twice.
 */
@Service
public class TopicMaking {

    static final int ID_LENGTH = 16;

    private final TopicDesk desk;
    private final TopicStore store;

    TopicMaking(TopicDesk desk, TopicStore store) {
        this.desk = desk;
        this.store = store;
    }

    /** An id that no topic has. */
    public static String mint() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
    }

    public Optional<MadeTopic> find(String id) {
        return store.find(id).map(Documents.Found::document).map(MadeTopic::of);
    }

    /**
     * The topic with this id: made from the draft, or as it is when there is one already.
     *
     * @throws fengxiang.platform.ProblemException as when people make one
     */
    public MadeTopic make(String id, TopicDraft draft, Actor by) {
        Optional<MadeTopic> made = find(id);
        if (made.isPresent()) {
            return made.get();
        }
        try {
            return MadeTopic.of(desk.create(id, draft, by));
        } catch (ElasticException.Conflict e) {
            return find(id).orElseThrow(() -> e);
        }
    }

    /** Gives it other names and leaves everything else; the same names make no version. */
    public MadeTopic rename(String id, UnaryOperator<List<String>> names, Actor by) {
        Topic topic = desk.get(id);
        Definition was = topic.definition();
        List<String> now = names.apply(was.names());
        if (now.equals(was.names())) {
            return MadeTopic.of(topic);
        }
        TopicDraft draft = new TopicDraft(
                was.name(),
                was.purpose(),
                now,
                was.must(),
                was.any(),
                was.context(),
                was.exclude(),
                was.query(),
                was.sources(),
                was.sensitivity(),
                was.office(),
                topic.owner(),
                topic.active(),
                topic.version());
        return MadeTopic.of(desk.change(id, draft, by));
    }
}
