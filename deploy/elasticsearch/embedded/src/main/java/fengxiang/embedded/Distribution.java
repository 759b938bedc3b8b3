package fengxiang.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is installed: the server's archive and the archives of our plugins.
 *
 * @param server {@code elasticsearch-VERSION.zip}
 * @param plugins plugin archives, whose files stand at their root
 */
public record Distribution(Path server, List<Path> plugins) {

    private static final String SERVER_PREFIX = "elasticsearch-";

    /**
     * All archives of a directory: one server, and any number of plugins.
     *
     * @throws EmbeddedException where there is no server archive
     */
    public static Distribution in(Path directory) {
        List<Path> zips = zips(directory);
        Path server = zips.stream()
                .filter(Distribution::isServer)
                .findFirst()
                .orElseThrow(() -> new EmbeddedException(
                        "no elasticsearch-*.zip in " + directory + ": build the module deploy/elasticsearch/embedded"));
        return new Distribution(
                server, zips.stream().filter(zip -> !isServer(zip)).toList());
    }

    /** {@code 9.5.3} */
    public String version() {
        String name = server.getFileName().toString();
        return name.substring(SERVER_PREFIX.length(), name.length() - ".zip".length());
    }

    /** Changes whenever something else would be installed: version and a digest of the plugins' content. */
    String key() {
        return version() + "-" + digest().substring(0, 12);
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path plugin : plugins) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(plugin), sha)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isServer(Path zip) {
        return zip.getFileName().toString().startsWith(SERVER_PREFIX);
    }

    private static List<Path> zips(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
