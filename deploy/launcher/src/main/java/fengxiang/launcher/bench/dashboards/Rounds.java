package fengxiang.launcher.bench.dashboards;

import fengxiang.launcher.bench.product.Browser;
import fengxiang.launcher.bench.product.PlainElasticsearch;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Asks one question again and again, the product and Elasticsearch in turns, each of them first in every other round,
 * and never the same twice: in each round both are asked for ranges of their own.
 */
final class Rounds {

    /** Until the backend's own code is compiled as in one that has run for a day. */
    private static final int WARM_UP = 100;

    private final Browser browser;
    private final PlainElasticsearch server;
    private final int rounds;

    Rounds(Browser browser, PlainElasticsearch server, int rounds) {
        this.browser = browser;
        this.server = server;
        this.rounds = rounds;
    }

    DashboardFigures of(Question question, int mentions, int articles) throws IOException, InterruptedException {
        long[] product = new long[rounds];
        long[] plain = new long[rounds];
        boolean exact = true;
        for (int round = -WARM_UP; round < rounds; round++) {
            int number = (round + WARM_UP) * 2;
            // Whoever asks second finds the processor's caches warm.
            Timed<byte[]> before = round % 2 == 0 ? null : timed(() -> question.plain(number + 1, server));
            Timed<List<HttpResponse<byte[]>>> page = timed(() -> browser.ask(question.paths(number)));
            Timed<byte[]> bare = before == null ? timed(() -> question.plain(number + 1, server)) : before;
            exact &= isTrue(question, number, page.answer(), bare.answer());
            if (round >= 0) {
                product[round] = page.nanos();
                plain[round] = bare.nanos();
            }
        }
        return DashboardFigures.of(question, mentions, articles, product, plain, exact);
    }

    private record Timed<T>(T answer, long nanos) {}

    private interface Asking<T> {
        T ask() throws IOException, InterruptedException;
    }

    private static <T> Timed<T> timed(Asking<T> asking) throws IOException, InterruptedException {
        long start = System.nanoTime();
        T answer = asking.ask();
        return new Timed<>(answer, System.nanoTime() - start);
    }

    private static boolean isTrue(Question question, int number, List<HttpResponse<byte[]>> answers, byte[] plain)
            throws IOException {
        List<JsonNode> read = new ArrayList<>();
        for (HttpResponse<byte[]> answer : answers) {
            read.add(Browser.read(answer));
        }
        List<Question.Claim> claims = new ArrayList<>(question.claims(number, read));
        long truth = question.truth(number + 1);
        if (truth >= 0) {
            claims.add(new Question.Claim("plain total", truth, Plain.total(plain)));
        }
        List<Question.Claim> wrong =
                claims.stream().filter(claim -> !claim.holds()).toList();
        wrong.stream()
                .limit(3)
                .forEach(claim -> System.err.println(question.name() + " " + number + ": " + claim.what() + ": "
                        + claim.said() + " instead of " + claim.truth()));
        return wrong.isEmpty();
    }
}
