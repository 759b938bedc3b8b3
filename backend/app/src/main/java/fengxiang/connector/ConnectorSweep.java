package fengxiang.connector;

import fengxiang.elastic.ElasticException;
import fengxiang.keyword.Keywords;
import fengxiang.platform.StaleVersionException;
import fengxiang.source.SearchSources;
import fengxiang.source.Source;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes connectors ask for the words that are in use now. Every backend may do it, several times too. */
@Component
class ConnectorSweep {

    private static final Logger log = LoggerFactory.getLogger(ConnectorSweep.class);

    private final SearchSources sources;
    private final Keywords keywords;
    private final Questions questions;

    ConnectorSweep(SearchSources sources, Keywords keywords, Questions questions) {
        this.sources = sources;
        this.keywords = keywords;
        this.questions = questions;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT20S")
    void regularly() {
        try {
            sweep();
        } catch (ElasticException e) {
            log.warn("connectors were not compared with the keywords, next attempt soon: {}", e.getMessage());
        }
    }

    void sweep() {
        List<Source> all = sources.all();
        if (!all.isEmpty()) {
            List<String> words = keywords.words();
            all.forEach(source -> follow(source, words));
        }
    }

    private void follow(Source source, List<String> words) {
        try {
            var unused = sources.change(
                    source.id(),
                    source.version(),
                    questions.plan(source.name(), Objects.requireNonNull(source.search()), words));
        } catch (StaleVersionException e) {
            log.debug("{} is being changed: it is looked at again soon", source.name());
        }
    }
}
