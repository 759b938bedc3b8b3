package fengxiang.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a data directory says of itself, in {@code installation.json}.
 *
 * @param format number of the directory's layout; a newer one is refused, because an older program would damage it
 * @param version the program that last wrote it, for the message
 * @param demo the fictional city it holds, never to be mixed with real articles; null: real work
 * @param welcomed the administrator's first password has been shown
 */
record InstallationRecord(
        int format, String version, @Nullable DemoWorld demo, boolean welcomed) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * The record for this start: that of the directory, or a new one where there is none.
     *
     * @throws UpException where it was written by a newer program, is damaged, or is of the other kind
     */
    static InstallationRecord of(Path file, String version, @Nullable DemoWishes wishes, Instant now) {
        InstallationRecord found = found(file).orElse(null);
        if (found == null) {
            DemoWorld demo = wishes == null ? null : DemoWorld.first(wishes, now);
            return new InstallationRecord(FORMAT, version, demo, false);
        }
        return new InstallationRecord(FORMAT, version, continued(file, found.demo, wishes, now), found.welcomed);
    }

    /** @throws UpException where it was written by a newer program, or is damaged */
    static Optional<InstallationRecord> found(Path file) {
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    InstallationRecord afterWelcome() {
        return new InstallationRecord(format, version, demo, true);
    }

    void write(Path file) {
        PrivateFile.write(file, JSON.writeValueAsString(this) + "\n");
    }

    private static @Nullable DemoWorld continued(
            Path file, @Nullable DemoWorld demo, @Nullable DemoWishes wishes, Instant now) {
        if (demo == null && wishes != null) {
            throw new UpException(file.getParent()
                    + " holds real data, which the demo must not be mixed with: choose another directory with --data");
        }
        if (demo != null && wishes == null) {
            throw new UpException(file.getParent()
                    + " holds the demo: start it with --demo, or choose another directory with --data for real work");
        }
        if (demo == null || wishes == null) {
            return null;
        }
        if (demo.differsFrom(wishes)) {
            throw new UpException(file.getParent() + " holds another demo (first instant " + demo.anchor() + ", "
                    + demo.days()
                    + " days): leave --demo-now, --demo-days, --demo-articles and --demo-port out to continue"
                    + " it, or choose another directory with --data");
        }
        return demo.atSpeed(wishes.speed(), now);
    }

    private static InstallationRecord read(Path file) {
        try {
            JsonNode tree = JSON.readTree(Files.readString(file));
            refuseNewer(file, tree);
            return JSON.treeToValue(tree, InstallationRecord.class);
        } catch (IOException | JacksonException e) {
            throw new UpException(file + " cannot be read (" + e.getMessage() + "): restore it from a backup", e);
        }
    }

    /** Before anything else is read: what a newer layout looks like is not known here. */
    private static void refuseNewer(Path file, JsonNode tree) {
        int layout = tree.path("format").asInt(0);
        if (layout > FORMAT) {
            throw new UpException(file.getParent() + " was written by a newer Fengxiang ("
                    + tree.path("version").asString("unknown") + ", layout " + layout + "; this one knows " + FORMAT
                    + "): use that version, or choose another directory with --data");
        }
    }
}
