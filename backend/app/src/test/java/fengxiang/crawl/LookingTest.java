package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.look.Look;
import fengxiang.look.Looks;
import fengxiang.model.ArticleKind;
import fengxiang.model.CrawlReport;
import fengxiang.model.CrawlReportAnswer;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.HostLease;
import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import fengxiang.model.PageRole;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a page that somebody wants to see finds its way to a crawler and back. */
class LookingTest extends FrontierScenario {

    @Autowired
    private Looks looks;

    @Autowired
    private Reporting reports;

    private Look ask(String url) {
        WebAddress address = WebAddress.parse(url);
        return looks.ask(
                address,
                PageRole.ARTICLE,
                new SourceProfile("look", address.host(), ArticleKind.NEWS, List.of(), null, null),
                null);
    }

    private LookAnswer answer(
            LookOrder order, FetchStatus status, @Nullable String reason, @Nullable Long retryAfter, String... found) {
        FetchOutcome outcome = new FetchOutcome(
                order.url(), "look", status, 200, clock.instant(), null, reason, null, null, retryAfter);
        List<DiscoveredUrl> links = List.of(found).stream()
                .map(url -> new DiscoveredUrl(url, "look", PageRole.ARTICLE, 1, null, null))
                .toList();
        return new LookAnswer(order.id(), outcome, null, links, List.of());
    }

    private CrawlReportAnswer report(HostLease lease, boolean release, LookAnswer... answers) {
        return reports.accept(
                new CrawlReport("c1", lease.host(), lease.token(), release, List.of(), List.of(), List.of(answers)));
    }

    private Look found(Look look) {
        return looks.find(look.order().id()).orElseThrow();
    }

    @Test
    void aHostThatNobodyKnewIsLeasedForTheLookAndThenLeftAlone() {
        Look look = ask("http://look-new.example.cn/a/1.html");
        HostLease lease = mustLease("look-new.example.cn");
        assertThat(lease.urls()).isEmpty();
        assertThat(lease.delayMillis()).isEqualTo(2_000);
        assertThat(lease.looks()).containsExactly(look.order());

        report(lease, true, answer(look.order(), FetchStatus.FETCHED, null, null));

        assertThat(found(look).answer()).isNotNull();
        clock.advance(Duration.ofMinutes(3));
        assertThat(lease("c1", "look-new.example.cn"))
                .as("nothing is left to do")
                .isEmpty();
    }

    @Test
    void theHolderOfABusyHostHearsOfTheLookWithItsNextReport() {
        sources.section("look-busy.example.cn");
        HostLease lease = mustLease("look-busy.example.cn");
        Look look = ask("http://look-busy.example.cn/a/1.html");
        assertThat(lease("c2", "look-busy.example.cn"))
                .as("one crawler at a time")
                .isEmpty();

        CrawlReportAnswer renewed = report(lease, false);

        assertThat(renewed.looks()).containsExactly(look.order());
        report(lease, false, answer(look.order(), FetchStatus.GONE, null, null));
        assertThat(report(lease, false).looks()).isEmpty();
        assertThat(String.valueOf(found(look).answer())).contains("gone");
    }

    @Test
    void anAnswerThatComesTwiceOrUnderALostLeaseChangesNothing() {
        Look look = ask("http://look-twice.example.cn/a/1.html");
        HostLease lost = mustLease("look-twice.example.cn");
        clock.advance(Duration.ofSeconds(121));
        HostLease lease = mustLease("look-twice.example.cn");
        assertThat(lease.looks())
                .as("the crawler that took it first was killed")
                .containsExactly(look.order());
        assertThat(report(lost, true, answer(look.order(), FetchStatus.GONE, null, null))
                        .accepted())
                .isFalse();
        assertThat(found(look).answer()).isNull();

        report(lease, false, answer(look.order(), FetchStatus.FETCHED, null, null));
        report(lease, false, answer(look.order(), FetchStatus.FAILED, "timeout", null));

        assertThat(String.valueOf(found(look).answer())).contains("fetched").doesNotContain("timeout");
    }

    @Test
    void aRedirectToAnotherHostIsThatHostsLook() {
        Look look = ask("http://look-short.example.cn/x");
        String target = "http://look-long.example.cn/a/1.html";
        report(
                mustLease("look-short.example.cn"),
                true,
                answer(look.order(), FetchStatus.REJECTED, "redirected", null, target));

        HostLease lease = mustLease("look-long.example.cn");
        assertThat(lease.looks()).singleElement().satisfies(o -> {
            assertThat(o.id()).isEqualTo(look.order().id());
            assertThat(o.url()).isEqualTo(target);
        });
        for (int i = 0; i < 6; i++) {
            HostLease next = i == 0 ? lease : mustLease("look-long.example.cn");
            report(next, true, answer(next.looks().getFirst(), FetchStatus.REJECTED, "redirected", null, target));
            if (found(look).answer() != null) {
                assertThat(i).as("redirects followed").isEqualTo(4);
                return;
            }
        }
        throw new AssertionError("a redirect loop has no end");
    }

    @Test
    void whoeverWaitsForAHostThatHasToRestIsToldSo() {
        Look first = ask("http://look-rest.example.cn/a/1.html");
        report(mustLease("look-rest.example.cn"), true, answer(first.order(), FetchStatus.FAILED, "http-429", 900L));
        Look second = ask("http://look-rest.example.cn/a/2.html");

        assertThat(lease("c1", "look-rest.example.cn")).isEmpty();

        assertThat(found(second).answer()).satisfies(a -> {
            assertThat(String.valueOf(a)).contains("host-resting");
            assertThat(a.outcome().retryAfterSeconds()).isEqualTo(900);
        });
    }

    @Test
    void afterFiveMinutesNobodyWaitsAnyMore() {
        var unused = ask("http://look-late.example.cn/a/1.html");
        clock.advance(Duration.ofMinutes(6));
        assertThat(lease("c1", "look-late.example.cn")).isEmpty();
    }
}
