package fengxiang.article;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.blob.BlobOwner;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Terms;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files that articles name: copies of pages, and screenshots. */
@Component
class ArticleFiles implements BlobOwner {

    private static final int AT_ONCE = 1_000;
    private static final String SNAPSHOT = "evidence.snapshot";
    private static final String SCREENSHOT = "screenshots.file";

    private final Elastic elastic;
    private final Scan scan;
    private final Holds holds;
    private final String alias;

    ArticleFiles(Elastic elastic, Scan scan, Holds holds, Indices indices) {
        this.elastic = elastic;
        this.scan = scan;
        this.holds = holds;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /** What of an article has to be read. */
    record Naming(
            String id, @Nullable Copy evidence, @Nullable List<Picture> screenshots) {

        record Copy(@Nullable String snapshot) {}

        record Picture(String file) {}

        Set<String> files() {
            Set<String> files = new HashSet<>();
            if (evidence != null && evidence.snapshot() != null) {
                files.add(evidence.snapshot());
            }
            if (screenshots != null) {
                screenshots.forEach(s -> files.add(s.file()));
            }
            return files;
        }
    }

    @Override
    public Set<String> named(Collection<String> blobIds) {
        return articlesByFile(blobIds).keySet();
    }

    @Override
    public Set<String> held(Collection<String> blobIds) {
        Map<String, Set<String>> articles = articlesByFile(blobIds);
        Set<String> all = new HashSet<>();
        articles.values().forEach(all::addAll);
        Set<String> heldArticles = holds.of(all).keySet();
        Set<String> held = new HashSet<>(articles.keySet());
        held.removeIf(file -> articles.getOrDefault(file, Set.of()).stream().noneMatch(heldArticles::contains));
        return held;
    }

    private Map<String, Set<String>> articlesByFile(Collection<String> files) {
        if (files.isEmpty() || !refreshed()) {
            return Map.of();
        }
        Set<String> wanted = Set.copyOf(files);
        Map<String, Set<String>> articles = new HashMap<>();
        boolean unused = scan.each(
                new Scan.Reading<>(
                        "look for articles that name files",
                        alias,
                        naming(wanted),
                        Naming.class,
                        List.of("id", SNAPSHOT, SCREENSHOT),
                        AT_ONCE),
                part -> {
                    part.forEach(hit -> add(Objects.requireNonNull(hit.source()), wanted, articles));
                    return true;
                });
        return articles;
    }

    private static void add(Naming article, Set<String> wanted, Map<String, Set<String>> articles) {
        article.files().stream()
                .filter(wanted::contains)
                .forEach(f -> articles.computeIfAbsent(f, x -> new HashSet<>()).add(article.id()));
    }

    private static Query naming(Set<String> files) {
        return Query.of(q -> q.bool(b -> b.should(Terms.anyOf(SNAPSHOT, files), Terms.anyOf(SCREENSHOT, files))));
    }

    /** False: there are no articles at all. */
    private boolean refreshed() {
        try {
            var unused = elastic.call("refresh the articles", c -> c.indices().refresh(r -> r.index(alias)));
            return true;
        } catch (ElasticException.NoIndex none) {
            return false;
        }
    }
}
