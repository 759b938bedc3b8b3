package fengxiang.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a data directory says of itself, in {@code installation.json}.
 *
 * @param format number of the directory's layout; a newer one is refused, because an older program would damage it
 * @param version the program that last wrote it, for the message
 * @param demo holds the fictional city, never to be mixed with real articles
 * @param demoAnchor the instant the fictional city was made for, ISO 8601
 * @param demoStarted the real instant at which the city's clock stood at the anchor, ISO 8601
 * @param welcomed the administrator's first password has been shown
 */
record InstallationRecord(
        int format,
        String version,
        boolean demo,
        @Nullable String demoAnchor,
        @Nullable String demoStarted,
        boolean welcomed) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * The record of this directory, or a new one where there is none.
     *
     * @throws UpException where it was written by a newer program, is damaged, or is of the other kind
     */
    static InstallationRecord of(Path file, String version, boolean demo) {
        if (!Files.exists(file)) {
            return new InstallationRecord(FORMAT, version, demo, null, null, false);
        }
        InstallationRecord found = read(file);
        if (found.format > FORMAT) {
            throw new UpException(file.getParent() + " was written by a newer Fengxiang (" + found.version
                    + ", layout " + found.format + "; this one knows " + FORMAT
                    + "): use that version, or choose another directory with --data");
        }
        found.refuseTheOtherKind(file, demo);
        return new InstallationRecord(FORMAT, version, demo, found.demoAnchor, found.demoStarted, found.welcomed);
    }

    InstallationRecord withDemo(Instant anchor, Instant started) {
        return new InstallationRecord(format, version, demo, anchor.toString(), started.toString(), welcomed);
    }

    InstallationRecord afterWelcome() {
        return new InstallationRecord(format, version, demo, demoAnchor, demoStarted, true);
    }

    void write(Path file) {
        PrivateFile.write(file, JSON.writeValueAsString(this) + "\n");
    }

    private void refuseTheOtherKind(Path file, boolean wantsDemo) {
        if (wantsDemo && !demo) {
            throw new UpException(file.getParent()
                    + " holds real data, which the demo must not be mixed with: choose another directory with --data");
        }
        if (!wantsDemo && demo) {
            throw new UpException(file.getParent()
                    + " holds the demo: start it with --demo, or choose another directory with --data for real work");
        }
    }

    private static InstallationRecord read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), InstallationRecord.class);
        } catch (IOException | JacksonException e) {
            throw new UpException(file + " cannot be read (" + e.getMessage() + "): restore it from a backup", e);
        }
    }
}
