package fengxiang.launcher.doctor;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.backend.BackendException;
import fengxiang.launcher.up.DataDirectory;
import fengxiang.launcher.up.Disk;
import fengxiang.launcher.up.Ports;
import fengxiang.launcher.up.UpException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One data directory: its disk, its content, what runs on it, and the port that it wants. */
final class InstallationChecks {

    private InstallationChecks() {}

    static List<Finding> all(Path data, int port) {
        DataDirectory directory = new DataDirectory(data);
        List<Finding> findings = new ArrayList<>(List.of(disk(directory), content(directory), backend(directory)));
        if (!directory.isInUse()) {
            findings.add(port(port));
        }
        return findings;
    }

    private static Finding disk(DataDirectory directory) {
        try {
            return Disk.check(directory.whereMostIsKept())
                    .map(warning -> Finding.warning("disk", warning))
                    .orElseGet(() -> Finding.ok("disk", Disk.free(directory.whereMostIsKept())));
        } catch (UpException tooLittle) {
            return Finding.error("disk", String.valueOf(tooLittle.getMessage()));
        }
    }

    private static Finding content(DataDirectory directory) {
        Path existing = directory.existing();
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            return Finding.error(
                    "data", existing + " cannot be written: change its owner, or choose another with --data");
        }
        try {
            return Finding.ok("data", directory.holds());
        } catch (UpException unusable) {
            return Finding.error("data", String.valueOf(unusable.getMessage()));
        }
    }

    private static Finding backend(DataDirectory directory) {
        if (!directory.isInUse()) {
            return Finding.ok("backend", "not running: deploy/fengxiang up starts it");
        }
        if (!Files.exists(directory.address())) {
            return Finding.ok("backend", "starting");
        }
        try {
            BackendApi backend = BackendApi.of(directory.root());
            String status = backend.get("/actuator/health").path("status").asString("unknown");
            return status.equals("UP")
                    ? Finding.ok("backend", "healthy on " + backend.address())
                    : Finding.error("backend", status + " on " + backend.address() + ": see " + directory.logs());
        } catch (BackendException e) {
            return Finding.error("backend", e.getMessage() + "; see " + directory.logs());
        }
    }

    private static Finding port(int port) {
        return Ports.isFree(port)
                ? Finding.ok("port", port + " is free")
                : Finding.error(
                        "port", port + " is taken by another program: stop it, or choose another with up --port");
    }
}
