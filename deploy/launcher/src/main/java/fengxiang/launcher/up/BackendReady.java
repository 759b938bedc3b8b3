package fengxiang.launcher.up;

import fengxiang.demo.ManifestEntry;
import java.net.URI;
import java.util.List;

/** What is done once the backend answers and before the crawler starts. */
@FunctionalInterface
public interface BackendReady {

    /** @param demo requests that make the demo's outlets and sources known; empty without demo */
    void with(URI backend, List<ManifestEntry> demo);
}
