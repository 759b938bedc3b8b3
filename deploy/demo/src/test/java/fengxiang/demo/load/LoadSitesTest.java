package fengxiang.demo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LoadSitesTest {

    private static final Series SERIES = new Series("a", 2_500);

    private final HttpClient client = HttpClient.newHttpClient();

    private Document get(String url) throws Exception {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(url).isEqualTo(200);
        return Jsoup.parse(answer.body(), url);
    }

    @Test
    void theListsLeadToEveryArticleAndThePatternsTellThemApart() throws Exception {
        try (LoadSites sites = LoadSites.start(2, "text/html", Duration.ZERO)) {
            String host = sites.hosts().get(1);
            Pattern article =
                    Pattern.compile(String.valueOf(SERIES.source(host, 0).get("articlePattern")));
            Pattern list = Pattern.compile(String.valueOf(SERIES.source(host, 0).get("listPattern")));
            Set<String> lists = new LinkedHashSet<>(List.of(SERIES.entry(host)));
            Set<String> articles = new HashSet<>();
            for (String at : followed(lists, list)) {
                get(at).select("a").eachAttr("abs:href").stream()
                        .filter(url -> article.matcher(url).matches())
                        .forEach(articles::add);
            }
            assertThat(lists).hasSize(3);
            assertThat(articles).containsExactlyInAnyOrderElementsOf(SERIES.articles(host));
        }
    }

    private Set<String> followed(Set<String> lists, Pattern list) throws Exception {
        get(lists.iterator().next()).select("a").eachAttr("abs:href").stream()
                .filter(url -> list.matcher(url).matches())
                .forEach(lists::add);
        return lists;
    }

    @Test
    void everyArticleIsAnotherOneAndEveryRequestIsRemembered() throws Exception {
        try (LoadSites sites = LoadSites.start(1, "text/html", Duration.ofMillis(30))) {
            List<String> urls = SERIES.articles(sites.hosts().getFirst()).subList(0, 2);
            String first = get(urls.get(0)).text();
            assertThat(get(urls.get(1)).text()).isNotEqualTo(first);
            assertThat(get(urls.get(0)).text()).isEqualTo(first);
            assertThat(sites.requests())
                    .extracting(LoadRequest::url)
                    .containsExactly(urls.get(0), urls.get(1), urls.get(0));
            assertThat(sites.requests())
                    .allSatisfy(request -> assertThat(request.ended() - request.began())
                            .isGreaterThanOrEqualTo(Duration.ofMillis(30).toNanos()));
        }
    }
}
