package fengxiang.launcher.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at this machine and at one installation. JDK, Maven and Node are looked for before, by {@code doctor.sh}: they
 * must be there before this can run.
 */
public final class Doctor {

    private Doctor() {}

    /**
     * Runs all checks.
     *
     * @param port where the backend is to listen
     * @param mend whether articles whose mentions are wrong are read again
     */
    public static List<Finding> examine(Path data, int port, boolean mend) {
        List<Finding> findings = new ArrayList<>(MachineChecks.all());
        findings.addAll(LimitChecks.all());
        findings.addAll(InstallationChecks.all(data, port));
        findings.addAll(ContentChecks.all(data, mend));
        return List.copyOf(findings);
    }
}
