package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.HostLease;
import fengxiang.model.PageRole;
import fengxiang.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Erased articles and the frontier. */
class ErasedUrlsTest extends FrontierScenario {

    private static final String TITLE = "要抹掉的标题";

    @Autowired
    private ErasedUrls traces;

    @Autowired
    private BulkWriter bulk;

    @Autowired
    private Indices indices;

    private static DiscoveredUrl hinted(Source source, String url) {
        return new DiscoveredUrl(url, source.id(), PageRole.ARTICLE, 1, TITLE, "2026-11-20 08:00");
    }

    /** As the beginning of an erasure leaves it. */
    private void raise(String id) {
        Map<String, Object> tombstone = Map.of(
                "article",
                id,
                "primary",
                true,
                "reason",
                "当事人要求删除",
                "erasedAt",
                clock.instant().toString(),
                "erasedBy",
                "office",
                "addresses",
                List.of(id),
                "files",
                List.of(),
                "settledAt",
                clock.instant().toString());
        String index = indices.alias(IndexSpec.single("tombstones"));
        assertThat(bulk.writeVisibly("raise", List.of(Write.create(index, id, tombstone)))
                        .getFirst()
                        .stored())
                .isTrue();
    }

    private KnownUrl known(String id) {
        return Objects.requireNonNull(urls.read(List.of(id)).get(id)).document();
    }

    @Test
    void leaveTheFrontierWithWhatAFeedSaidAndDoNotComeBack() {
        Source source = sources.section("erased.example.cn");
        String url = "http://erased.example.cn/a/1.html";
        String other = "http://erased.example.cn/a/2.html";
        String id = KnownUrl.id(url);
        HostLease lease = mustLease("erased.example.cn");
        allFetched(lease, hinted(source, url), hinted(source, other));
        assertThat(known(id).titleHint()).isEqualTo(TITLE);
        raise(id);
        traces.wipe(id, Set.of(id, "f".repeat(32)));
        traces.wipe(id, Set.of(id, "f".repeat(32)));
        assertThat(known(id).titleHint()).isNull();
        assertThat(known(id).publishedHint()).isNull();
        assertThat(known(id).state()).isEqualTo(UrlState.GONE);
        clock.advance(Duration.ofDays(2));
        HostLease next = mustLease("erased.example.cn");
        assertThat(addresses(next)).contains(other).doesNotContain(url);
        allFetched(next, hinted(source, url));
        assertThat(known(id).state()).as("linked again, long after").isEqualTo(UrlState.GONE);
        assertThat(known(id).titleHint()).isNull();
    }

    @Test
    void areNotTakenInWhenTheyAreFoundForTheFirstTime() {
        Source source = sources.section("unseen.example.cn");
        String url = "http://unseen.example.cn/a/1.html";
        raise(KnownUrl.id(url));
        allFetched(mustLease("unseen.example.cn"), hinted(source, url));
        assertThat(urls.read(List.of(KnownUrl.id(url)))).isEmpty();
    }
}
