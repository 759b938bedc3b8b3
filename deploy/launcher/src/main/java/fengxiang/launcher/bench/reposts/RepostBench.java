package fengxiang.launcher.bench.reposts;

import fengxiang.launcher.bench.Bench;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Whether changed copies come into the story of their original, and nothing else does. */
public final class RepostBench implements Bench {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ROUNDS = 5;
    private static final double WANTED = 0.97;

    @Override
    public String name() {
        return "reposts";
    }

    @Override
    public String summary() {
        return "nine ways to change an article, and reports of one event; --data: folder with gold/ID.json {body}, and "
                + "*.doc.json for the reports";
    }

    /** What must hold: each kind of copy is found, no quotation is, and no two unrelated texts are one story. */
    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        List<String> bodies = Bodies.unrelated(data);
        RepostFigures figures = new RepostFigures();
        for (int round = 0; round < ROUNDS; round++) {
            System.err.println("round " + (round + 1) + " of " + ROUNDS);
            new RepostRound(bodies, round).run(figures);
        }
        figures.kinds().forEach(kind -> out.println(JSON.writeValueAsString(kind)));
        out.println(JSON.writeValueAsString(figures.falsePairs()));
        EventFigures events = EventFigures.of(Bodies.reports(data));
        out.println(JSON.writeValueAsString(events));
        boolean found =
                figures.kinds().stream().allMatch(kind -> kind.copy() ? kind.recall() >= WANTED : kind.found() == 0);
        return found && figures.falsePairs().joined() == 0 && events.joinedAcrossEvents() == 0;
    }
}
