package fengxiang.setup;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.outlet.Outlets;
import fengxiang.preview.Neighbours;
import fengxiang.search.ArticleHit;
import fengxiang.search.Samples;
import fengxiang.search.Segment;
import fengxiang.topic.TopicDraft;
import fengxiang.topic.TopicSearch;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks through articles that have one of our names for longer names around it. Stores nothing. */
@Component
class NamesakeSearch {

    static final int DAYS = 30;
    private static final int MOST = 100;

    private final Samples samples;
    private final Outlets outlets;
    private final Clock clock;

    NamesakeSearch(Samples samples, Outlets outlets, Clock clock) {
        this.samples = samples;
        this.outlets = outlets;
        this.clock = clock;
    }

    /** @throws fengxiang.platform.ProblemException for a name that no topic may have */
    Namesakes of(List<String> names) {
        WorkingTopic topic = WorkingTopic.trial(
                new TopicDraft(null, null, names, null, null, null, null, null, null, null, null, null, null, null));
        Query naming = TopicSearch.of(topic, outlets.all());
        Samples.ArticleSample sample =
                samples.find(naming, naming, clock.instant().minus(Duration.ofDays(DAYS)), MOST);
        List<List<String>> passages =
                sample.latest().stream().map(NamesakeSearch::passages).toList();
        return new Namesakes(DAYS, sample.total(), passages.size(), Neighbours.of(topic.names(), passages));
    }

    private static List<String> passages(ArticleHit hit) {
        return Stream.concat(Stream.of(hit.title()), hit.snippets().stream())
                .map(passage -> passage.stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
    }
}
