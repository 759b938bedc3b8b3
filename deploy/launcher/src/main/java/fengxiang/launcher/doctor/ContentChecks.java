package fengxiang.launcher.doctor;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.backend.BackendException;
import fengxiang.launcher.up.DataDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a running backend says of its content: a sample of mentions is told anew and compared. */
final class ContentChecks {

    private static final String QUESTION = "/api/mentions/consistency?size=500";

    private ContentChecks() {}

    /**
     * Nothing where no backend answers: that is a finding of its own.
     *
     * @param mend whether articles whose mentions differ are read again
     */
    static List<Finding> all(Path data, boolean mend) {
        DataDirectory directory = new DataDirectory(data);
        if (!directory.isInUse() || !Files.exists(directory.address())) {
            return List.of();
        }
        try {
            BackendApi backend = BackendApi.of(directory.root());
            return List.of(mentions(mend ? backend.post(QUESTION, Map.of()) : backend.get(QUESTION), mend));
        } catch (BackendException e) {
            return List.of(Finding.warning("mentions", "could not be compared: " + e.getMessage()));
        }
    }

    static Finding mentions(JsonNode report, boolean mend) {
        String looked = report.path("articles").asInt() + " articles and "
                + report.path("mentions").asInt() + " mentions";
        long differing = report.path("differing").asLong();
        if (differing == 0) {
            return Finding.ok("mentions", looked + " of a sample agree");
        }
        String named = report.path("differences")
                .valueStream()
                .limit(3)
                .map(d -> d.path("article").asString() + ": " + d.path("what").asString())
                .collect(Collectors.joining("; "));
        String text = looked + " were compared, " + differing + " differ (" + named + "); ";
        return mend
                ? Finding.warning("mentions", text + "up to 20 of them are being read again: look again in a minute")
                : Finding.error("mentions", text + "doctor --mend has them read again");
    }
}
