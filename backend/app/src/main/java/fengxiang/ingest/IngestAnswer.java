package fengxiang.ingest;

import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import fengxiang.platform.ProblemException;
import fengxiang.platform.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes outcomes as they come, and a problem as the last line where the stream had to stop. */
final class IngestAnswer implements IngestStream.Answer {

    private static final Logger log = LoggerFactory.getLogger(IngestAnswer.class);

    private final HttpServletResponse response;
    private final JsonMapper json;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    IngestAnswer(HttpServletResponse response, JsonMapper json) {
        this.response = response;
        this.json = json;
        response.setContentType("application/x-ndjson");
    }

    @Override
    public void add(Iterable<ItemOutcome> outcomes) throws IOException {
        OutputStream out = response.getOutputStream();
        for (ItemOutcome outcome : outcomes) {
            out.write(json.writeValueAsBytes(outcome));
            out.write('\n');
            counts.merge(outcome.outcome(), 1, Integer::sum);
        }
        out.flush();
    }

    void end() throws IOException {
        response.getOutputStream().flush();
        log.info("articles taken in: {}", counts);
    }

    /** @throws ProblemException when no outcome went out yet: then the problem is the whole answer */
    void breakOff(ProblemException problem) throws IOException {
        if (counts.isEmpty()) {
            response.resetBuffer();
            throw problem;
        }
        log.warn("articles taken in before the stream had to stop ({}): {}", problem.getMessage(), counts);
        OutputStream out = response.getOutputStream();
        out.write(json.writeValueAsBytes(Problems.problem(problem)));
        out.write('\n');
        out.flush();
    }
}
