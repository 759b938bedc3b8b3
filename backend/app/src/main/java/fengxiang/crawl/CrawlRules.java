package fengxiang.crawl;

import fengxiang.model.CrawlReport;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.LeaseRequest;
import fengxiang.model.LookAnswer;
import fengxiang.model.WebAddress;
import fengxiang.platform.InvalidFieldException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what crawlers send; JSON may lack what the records declare. */
@SuppressWarnings({"ConstantValue", "NullAway"})
final class CrawlRules {

    /** A lease has far fewer; the bound keeps one request from filling the memory. */
    static final int MOST_OUTCOMES = 1_000;
    /** The most that one sitemap may hold. */
    static final int MOST_DISCOVERED = 50_000;

    private static final int MOST_LOOKS = 100;

    private CrawlRules() {}

    static LeaseRequest checked(LeaseRequest request) {
        demand("crawler", request.crawler());
        if (request.hosts() < 1) {
            throw new InvalidFieldException("hosts", "At least one host must be asked for.", "1 or more");
        }
        return request;
    }

    static CrawlReport checked(CrawlReport report) {
        demand("host", report.host());
        demand("token", report.token());
        List<FetchOutcome> outcomes = report.outcomes() == null ? List.of() : report.outcomes();
        var discovered = report.discovered() == null ? List.<DiscoveredUrl>of() : report.discovered();
        List<LookAnswer> looks = report.looks() == null ? List.of() : report.looks();
        atMost("outcomes", outcomes.size(), MOST_OUTCOMES);
        atMost("looks", looks.size(), MOST_LOOKS);
        atMost("discovered", discovered.size(), MOST_DISCOVERED);
        for (int i = 0; i < outcomes.size(); i++) {
            check("outcomes[" + i + "]", outcomes.get(i));
        }
        for (int i = 0; i < discovered.size(); i++) {
            String field = "discovered[" + i + "]";
            demand(field + ".url", discovered.get(i).url());
            demand(field + ".sourceId", discovered.get(i).sourceId());
            demand(field + ".role", discovered.get(i).role());
        }
        List<LookAnswer> answers = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            answers.add(checked("looks[" + i + "]", looks.get(i)));
        }
        return new CrawlReport(
                report.crawler(), report.host(), report.token(), report.release(), outcomes, discovered, answers);
    }

    private static LookAnswer checked(String field, LookAnswer answer) {
        demand(field + ".id", answer.id());
        demand(field + ".outcome", answer.outcome());
        check(field + ".outcome", answer.outcome());
        return new LookAnswer(
                answer.id(),
                answer.outcome(),
                answer.article(),
                answer.found() == null ? List.of() : answer.found(),
                answer.shapes() == null ? List.of() : answer.shapes());
    }

    private static void check(String field, FetchOutcome outcome) {
        demand(field + ".url", outcome.url());
        demand(field + ".status", outcome.status());
        demand(field + ".fetchedAt", outcome.fetchedAt());
        try {
            var unused = WebAddress.parse(outcome.url());
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException(field + ".url", String.valueOf(e.getMessage()), null);
        }
    }

    private static void demand(String field, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            throw new InvalidFieldException(field, "The field is missing.", null);
        }
    }

    private static void atMost(String field, int size, int most) {
        if (size > most) {
            throw new InvalidFieldException(
                    field, "At most " + most + " in one report; send several.", "at most " + most);
        }
    }
}
