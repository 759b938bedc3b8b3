package fengxiang.systemtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which of two backends holds a lease. Leases name their holder by a word that nobody else knows; whoever sends a
 * message holds the lease for it, so the word is learned from where a request comes from, and the other's by exclusion.
 */
final class Holders {

    /** The lease for sending. */
    static final String SENDING = "notice-delivery";

    private final Stored stored;
    private final Map<String, String> backends = new HashMap<>();

    Holders(Stored stored) {
        this.stored = stored;
    }

    /** A request has come from this backend. */
    synchronized void sent(String backend) {
        String holder = holder(SENDING);
        if (!holder.isEmpty()) {
            backends.put(holder, backend);
        }
    }

    synchronized void died(String backend) {
        backends.values().removeIf(backend::equals);
    }

    /** Who does this work just now: first or second; empty: nobody, or it is not known. */
    synchronized Optional<String> of(String work) {
        String holder = holder(work);
        if (holder.isEmpty() || backends.isEmpty()) {
            return Optional.empty();
        }
        String known = backends.values().iterator().next();
        return Optional.of(backends.getOrDefault(holder, known.equals("first") ? "second" : "first"));
    }

    /** How often the lease has passed to somebody else. */
    long fence(String work) {
        return stored.get("leases", work).path("fence").asLong();
    }

    /** Empty where it is free. */
    private String holder(String work) {
        JsonNode lease = stored.get("leases", work);
        return lease.path("until").asString("").startsWith("1970")
                ? ""
                : lease.path("holder").asString("");
    }

    /** Whether a connection from this port of loopback is the process's. */
    static boolean owns(ProcessHandle process, int port) {
        Path own = Path.of("/proc/" + process.pid());
        try (Stream<Path> open = Files.list(own.resolve("fd"))) {
            String inode = inode(own, port);
            return !inode.isEmpty()
                    && open.map(Holders::target).anyMatch(target -> target.equals("socket:[" + inode + "]"));
        } catch (IOException ended) {
            return false;
        }
    }

    private static String inode(Path own, int port) throws IOException {
        String local = String.format(":%04X", port);
        for (String table : new String[] {"net/tcp", "net/tcp6"}) {
            for (String line : Files.readAllLines(own.resolve(table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields[1].endsWith(local)) {
                    return fields[9];
                }
            }
        }
        return "";
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
