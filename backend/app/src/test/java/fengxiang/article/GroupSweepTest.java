package fengxiang.article;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.ArticleKind;
import fengxiang.search.Stored;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Articles from before lists by story: refused by such a list until they are prepared, never lost in it. */
@ServerTest
class GroupSweepTest {

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private Understandings understandings;

    @Autowired
    private GroupSweep sweep;

    @Test
    void preparesWhatWasStoredBefore() {
        StoryMark story = new StoryMark("sweep-story", Instant.parse("2026-10-07T00:00:00Z"), null);
        String index = indices.month(ArticleIndex.ARTICLES, story.firstSeen());
        Map<String, Object> without = new HashMap<>();
        without.put("storyGroup", null);
        without.put("eventGroup", null);
        for (String id : List.of("sweep1", "sweep2")) {
            StoredArticle plain =
                    Stored.article(id, "旧闻", "云溪旧城门票根。", story.firstSeen(), "sweep.example.cn", ArticleKind.NEWS);
            StoredArticle article = Stored.read(plain, List.of(), story, null);
            assertThat(writer.write("store", List.of(Write.create(index, id, article))))
                    .allMatch(WriteResult::stored);
            assertThat(writer.writeVisibly("age", List.of(Write.update(index, id, without))))
                    .allMatch(WriteResult::stored);
        }
        Visitor reader = Visitor.operator(port);
        String asked = "/api/articles?group=story&q=" + URLEncoder.encode("\"云溪旧城门票根\"", StandardCharsets.UTF_8);
        assertThat(reader.get(asked).status()).isEqualTo(409);
        sweep.run();
        understandings.refresh();
        assertThat(reader.get(asked).json().path("rowCount").asLong()).isEqualTo(1);
    }
}
