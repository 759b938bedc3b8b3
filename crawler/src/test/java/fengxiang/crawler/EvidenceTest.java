package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Evidence;
import fengxiang.model.Hashes;
import fengxiang.model.PageRole;
import fengxiang.model.SourceProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is delivered with an article to prove it. */
class EvidenceTest extends CrawlTestBase {

    private static final String READERS = "<div id=comments><p><b class=who>路人甲</b>：排队太久了，希望改进。电话13912345678</p></div>";

    private String page() {
        return article("检测站下调收费标准", "2026-11-20 08:30", BODY + READERS);
    }

    private Article crawled(ArticleKind kind) throws Exception {
        byte[] bytes = page().getBytes(StandardCharsets.UTF_8);
        site.on("/a/1.html", e -> {
            e.getResponseHeaders().set("ETag", "\"7\"");
            e.getResponseHeaders().set("Set-Cookie", "uid=4711");
            SiteServer.send(e, 200, bytes, "text/html; charset=utf-8");
        });
        backend.source(new SourceProfile("s1", site.authority(), kind, List.of(), null, null))
                .due(site.url("/a/1.html"), "s1", PageRole.ARTICLE);
        crawlAll();
        return backend.articles().getFirst();
    }

    private static Evidence evidence(Article article) {
        return Objects.requireNonNull(article.evidence());
    }

    @Test
    void namesTheBytesAndTheHeadersThatMatter() throws Exception {
        Article article = crawled(ArticleKind.NEWS);
        Evidence evidence = evidence(article);
        assertThat(evidence.bytesHash()).isEqualTo(Hashes.sha256(page()));
        assertThat(evidence.etag()).isEqualTo("\"7\"");
        assertThat(evidence.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(evidence.date()).contains("GMT");
        assertThat(evidence.fetchedAt()).isEqualTo(article.collectedAt());
        assertThat(evidence.toString()).doesNotContain("4711");
    }

    @Test
    void holdsOfNewsACopyOfThePageWithoutReadersAndNumbers() throws Exception {
        assertThat(evidence(crawled(ArticleKind.NEWS)).page())
                .contains("检测站下调收费标准")
                .contains("2026-11-20 08:30")
                .contains(BODY)
                .doesNotContain("路人甲", "排队太久", "13912345678");
        assertThat(spooled()).as("what is left in the spool").isEmpty();
    }

    @Test
    void holdsNoCopyOfForums() throws Exception {
        assertThat(evidence(crawled(ArticleKind.SOCIAL)).page()).isNull();
    }

    @Test
    void holdsNoCopyOfReviews() throws Exception {
        assertThat(evidence(crawled(ArticleKind.REVIEW)).page()).isNull();
    }

    private String spooled() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
