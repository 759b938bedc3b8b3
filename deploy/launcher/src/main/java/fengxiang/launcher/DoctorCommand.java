package fengxiang.launcher;

import fengxiang.launcher.doctor.Doctor;
import fengxiang.launcher.doctor.Finding;
import fengxiang.launcher.doctor.Finding.Grade;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at this machine and this installation, one line a check. */
@Command(
        name = "doctor",
        description = "Checks this machine and an installation: one line per check, and what to do.",
        footer = {
            "",
            "Each line begins with ok, warning or error; exit code 1 where one is an error. Nothing is built or started.",
            "Checks: java, maven, node (for the build); memory; chromium, fonts (for the tests); user, maps, files, threads",
            "(what Elasticsearch asks of the system); disk, data, backend, port (the installation);",
            "mentions (a sample of what a running backend holds is told anew and compared)."
        },
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8800",
            description = "the port that up is to use (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--mend", description = "have articles read again whose mentions are not what they should be")
    private boolean mend;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = Doctor.examine(data.directory(), port, mend);
        findings.forEach(finding -> out.println(finding.line()));
        out.flush();
        return findings.stream().anyMatch(f -> f.grade() == Grade.ERROR) ? 1 : 0;
    }
}
