package fengxiang.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Chooses where a server's directory really lies. Root's home is closed to the user that runs the server, so there the
 * wanted directory becomes a link to a new one below {@code /var/lib/fengxiang}. The link alone says which one belongs
 * to an installation: once it is deleted, the next start begins empty.
 */
public final class ServerPlace {

    private static final Path ELSEWHERE = Path.of("/var/lib/fengxiang");

    private final ServerUser user;
    private final Path elsewhere;

    public ServerPlace(ServerUser user) {
        this(user, ELSEWHERE);
    }

    ServerPlace(ServerUser user, Path elsewhere) {
        this.user = user;
        this.elsewhere = elsewhere;
    }

    /** The directory to use for the wanted one; both exist afterwards. */
    public Path of(Path wanted, Consumer<String> progress) {
        try {
            if (Files.isSymbolicLink(wanted)) {
                return linked(wanted);
            }
            if (user.canEnter(wanted)) {
                Files.createDirectories(wanted);
                return wanted.toRealPath();
            }
            if (Files.exists(wanted)) {
                throw new EmbeddedException("the user who runs Elasticsearch may not enter " + wanted);
            }
            Path place = elsewhere.resolve(String.format(
                    Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong()));
            Files.createDirectories(place);
            Files.createSymbolicLink(wanted, place);
            progress.accept("Elasticsearch runs as a user of its own, who may not enter " + wanted.getParent()
                    + "; its files are kept in " + place);
            return place;
        } catch (IOException e) {
            throw new EmbeddedException("cannot make " + wanted + ": " + e, e);
        }
    }

    private static Path linked(Path wanted) throws IOException {
        Path target = wanted.resolveSibling(Files.readSymbolicLink(wanted));
        if (!Files.isDirectory(target)) {
            throw new EmbeddedException(wanted + " points to " + target + ", which is gone, and with it all articles: "
                    + "restore it, or delete the link to begin empty");
        }
        return target.toRealPath();
    }
}
