package fengxiang.launcher.ingest;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.model.ItemOutcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Delivers items until each is settled. What was not answered is sent again, which makes no second article. */
final class Delivery {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Set<Integer> TEMPORARY = Set.of(0, 408, 429, 500, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final BackendApi backend;
    private final String path;
    private final Pauses pauses;
    private final PrintWriter notes;

    Delivery(BackendApi backend, String path, Pauses pauses, PrintWriter notes) {
        this.backend = backend;
        this.path = path;
        this.pauses = pauses;
        this.notes = notes;
    }

    /** How one attempt ended: {@code status} 0 where the connection failed or the answer broke off. */
    private record Attempt(List<ItemOutcome> outcomes, int status, String why, long retryAfter) {}

    /**
     * One outcome for each item, in their order.
     *
     * @throws fengxiang.launcher.ingest.UndeliveredException when the backend refuses the stream, or is away for too
     *     long; it holds what was settled before
     */
    List<ItemOutcome> deliver(List<Item> items) {
        List<ItemOutcome> settled = new ArrayList<>();
        int failures = 0;
        while (settled.size() < items.size()) {
            Attempt attempt = attempt(items.subList(settled.size(), items.size()));
            settled.addAll(attempt.outcomes());
            failures = attempt.outcomes().isEmpty() ? failures + 1 : 0;
            if (settled.size() < items.size()) {
                boolean temporary = TEMPORARY.contains(attempt.status());
                if (!temporary || !pauses.after(failures, attempt.retryAfter())) {
                    throw new UndeliveredException(attempt.why(), settled);
                }
                notes.println("sending again: " + attempt.why());
            }
        }
        return settled;
    }

    private Attempt attempt(List<Item> items) {
        HttpResponse<InputStream> answer;
        try {
            answer = backend.lines(path, Parcel.packed(items), PATIENCE);
        } catch (IOException e) {
            return new Attempt(List.of(), 0, "the backend does not answer on " + backend.address(), 0);
        }
        List<ItemOutcome> outcomes = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            long wait = answer.headers().firstValueAsLong("Retry-After").orElse(0);
            if (answer.statusCode() / 100 != 2) {
                return new Attempt(List.of(), answer.statusCode(), detail(lines.readLine()), wait);
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JSON.readTree(line);
                if (!node.has("outcome")) {
                    int status = node.path("status").asInt(503);
                    return new Attempt(outcomes, status, node.path("detail").asString(line), 0);
                }
                outcomes.add(JSON.treeToValue(node, ItemOutcome.class));
            }
            return new Attempt(outcomes, 0, "the answer broke off", 0);
        } catch (IOException | JacksonException e) {
            return new Attempt(outcomes, 0, "the answer broke off", 0);
        }
    }

    private static String detail(String body) {
        try {
            JsonNode problem = JSON.readTree(body == null ? "" : body);
            return problem.path("detail").asString(problem.path("title").asString("no reason given"));
        } catch (JacksonException e) {
            return "no reason given";
        }
    }
}
