package fengxiang.crawler.backend;

import fengxiang.model.ItemOutcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The streamed answer to delivered articles; one that breaks off counts as far as it came. */
final class IngestAnswer {

    private IngestAnswer() {}

    static List<ItemOutcome> read(InputStream body, JsonMapper json, int expected) throws BackendException {
        List<ItemOutcome> outcomes = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && outcomes.size() < expected; line = lines.readLine()) {
                if (!line.isBlank()) {
                    ItemOutcome outcome = json.readValue(line, ItemOutcome.class);
                    if (outcome.line() != outcomes.size() + 1) {
                        break;
                    }
                    outcomes.add(outcome);
                }
            }
        } catch (IOException | JacksonException e) {
            if (outcomes.isEmpty()) {
                throw new BackendException(0, "the answer to articles broke off: " + e.getMessage());
            }
        }
        return outcomes;
    }
}
