package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.connector.Connectors;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchStatus;
import fengxiang.model.HostLease;
import fengxiang.model.LeaseGrant;
import fengxiang.model.LeaseRequest;
import fengxiang.model.Outcome;
import fengxiang.model.PageRole;
import fengxiang.source.Source;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What search connectors may ask, and where what they find goes. */
class SearchingTest extends FrontierScenario {

    @Autowired
    private Connectors connectors;

    private static String[] words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).toArray(String[]::new);
    }

    private static DiscoveredUrl found(Source by, String url) {
        return new DiscoveredUrl(
                url,
                by.id(),
                PageRole.ARTICLE,
                1,
                "题目",
                null,
                by.entries().getFirst().url());
    }

    /** The host's lease with everything that it holds asked, and these addresses found. */
    private void asked(HostLease lease, DiscoveredUrl... finds) {
        assertThat(report(
                                lease,
                                true,
                                lease.urls().stream()
                                        .map(url -> outcome(url, FetchStatus.FETCHED, null, null))
                                        .toList(),
                                Arrays.asList(finds))
                        .accepted())
                .isTrue();
    }

    @Test
    void askAtMostTheQuotaOfTheDayAndGoOnAfterMidnight() {
        sources.search("quota.example.cn", 13, words(30));
        HostLease first = mustLease("quota.example.cn");
        assertThat(first.urls()).as("few are lost with a crawler").hasSize(10);
        asked(first);
        clock.advance(Duration.ofSeconds(2));
        HostLease second = mustLease("quota.example.cn");
        assertThat(second.urls()).hasSize(3);
        asked(second);
        clock.advance(Duration.ofSeconds(2));
        assertThat(lease("c1", "quota.example.cn")).as("the quota is used up").isEmpty();

        clock.advance(Duration.between(clock.instant(), connectors.renewal()).plusSeconds(1));
        assertThat(mustLease("quota.example.cn").urls()).hasSize(10);
    }

    @Test
    void keepTheQuotaWhenTheirCrawlerDies() {
        sources.search("killed.example.cn", 12, words(12));
        assertThat(mustLease("killed.example.cn").urls()).hasSize(10);
        clock.advance(Duration.ofMinutes(3));
        assertThat(mustLease("killed.example.cn").urls())
                .as("ten may have been asked")
                .hasSize(2);
    }

    @Test
    void findArticlesOnHostsThatNobodyKnew() {
        Source search = sources.search("find.example.cn", 100, "w");
        asked(mustLease("find.example.cn"), found(search, "https://paper.example.com/a/1.html"));
        LeaseGrant grant = leasing.grant(new LeaseRequest("c1", 100));
        HostLease lease = grant.leases().stream()
                .filter(l -> l.host().equals("paper.example.com"))
                .findFirst()
                .orElseThrow();
        assertThat(addresses(lease)).containsExactly("https://paper.example.com/a/1.html");
        assertThat(lease.delayMillis()).isEqualTo(2_000);
        assertThat(grant.sources()).anySatisfy(profile -> {
            assertThat(profile.id()).isEqualTo(search.id());
            assertThat(profile.search()).isNotNull();
        });
    }

    @Test
    void giveToASourceWhatLiesOnItsHostAndLeavePausedOnesAlone() {
        Source own = sources.section("giver.example.cn");
        Source paused = sources.pause(sources.section("resting.example.cn"));
        allFetched(mustLease("giver.example.cn"));
        Source search = sources.search("give.example.cn", 100, "w");
        asked(
                mustLease("give.example.cn"),
                found(search, "http://giver.example.cn/a/7.html"),
                found(search, "http://resting.example.cn/a/7.html"));
        clock.advance(Duration.ofSeconds(2));
        assertThat(mustLease("giver.example.cn").urls())
                .singleElement()
                .satisfies(url -> assertThat(url.sourceId()).isEqualTo(own.id()));
        assertThat(lease("c2", "resting.example.cn")).isEmpty();
        assertThat(paused.active()).isFalse();
    }

    @Test
    void neverLeadIntoTheOperatorsNetwork() {
        Source search = sources.search("inward.example.cn", 100, "w");
        List<String> inward = List.of(
                "http://127.0.0.1/",
                "http://127.0.0.1:8800/api/users",
                "http://localhost/x",
                "http://10.1.2.3/a",
                "http://192.168.0.1/a",
                "http://[::1]/a",
                "http://intranet/a",
                "http://paper.example.com:8080/a");
        asked(
                mustLease("inward.example.cn"),
                inward.stream().map(url -> found(search, url)).toArray(DiscoveredUrl[]::new));
        urls.refresh();
        assertThat(urls.read(inward.stream().map(KnownUrl::id).toList())).isEmpty();
    }

    @Test
    void sayWhyAQuestionFailedApartFromTheArticles() {
        Source search = sources.search("trouble.example.cn", 100, "w");
        asked(mustLease("trouble.example.cn"), found(search, "http://trouble.example.cn/a/1.html"));
        clock.advance(Duration.ofSeconds(2));
        HostLease articles = mustLease("trouble.example.cn");
        assertThat(report(
                                articles,
                                true,
                                List.of(outcome(articles.urls().getFirst(), FetchStatus.FAILED, null, null)),
                                List.of())
                        .accepted())
                .isTrue();
        assertThat(Objects.requireNonNull(activity(search).lastRun()).lastError())
                .isEqualTo("timeout");
        assertThat(Objects.requireNonNull(activity(search).lastRun()).lastListTrouble())
                .isNull();

        clock.advance(Duration.ofHours(1));
        HostLease questions = mustLease("trouble.example.cn");
        var failed = questions.urls().stream()
                .map(url -> outcome(url, FetchStatus.FAILED, null, null))
                .toList();
        assertThat(report(questions, true, failed, List.of()).accepted()).isTrue();
        assertThat(Objects.requireNonNull(activity(search).lastRun()).lastListTrouble())
                .isEqualTo("timeout");
    }

    @Test
    void findNoFurtherQuestions() {
        Source search = sources.search("more.example.cn", 100, "w");
        DiscoveredUrl question = new DiscoveredUrl(
                "http://more.example.cn/rss?q=other", search.id(), PageRole.SEARCH, 1, null, null, null);
        asked(mustLease("more.example.cn"), question);
        assertThat(urls.read(List.of(KnownUrl.id(question.url())))).isEmpty();
    }

    @Test
    void whatTheyFoundIsFetchedAlthoughTheirQuotaIsUsedUp() {
        Source search = sources.search("spent.example.cn", 1, "w");
        asked(mustLease("spent.example.cn"), found(search, "http://spent.example.cn/a/1.html"));
        assertThat(connectors.spent(List.of(search))).contains(search.id());
        clock.advance(Duration.ofHours(1));
        HostLease lease = mustLease("spent.example.cn");
        assertThat(addresses(lease)).containsExactly("http://spent.example.cn/a/1.html");
        assertThat(report(
                                lease,
                                true,
                                List.of(outcome(lease.urls().getFirst(), FetchStatus.FETCHED, Outcome.CREATED, null)),
                                List.of())
                        .accepted())
                .isTrue();
    }
}
