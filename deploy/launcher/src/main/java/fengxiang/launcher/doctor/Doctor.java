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

    /** @param port where the backend is to listen */
    public static List<Finding> examine(Path data, int port) {
        List<Finding> findings = new ArrayList<>(MachineChecks.all());
        findings.addAll(LimitChecks.all());
        findings.addAll(InstallationChecks.all(data, port));
        return List.copyOf(findings);
    }
}
