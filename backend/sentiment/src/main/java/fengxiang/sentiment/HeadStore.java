package fengxiang.sentiment;

import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.HeadFile;
import fengxiang.sentiment.head.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The heads that are delivered, and those of a directory in their place. */
final class HeadStore {

    private HeadStore() {}

    /**
     * One head for each kind.
     *
     * @param directory where heads of one's own lie, as {@code news.head} and so on; kinds without a file keep the
     *     delivered head
     * @throws IOException where a file is no head, is damaged, or was trained on another encoder
     */
    static Map<Kind, Head> load(String encoder, @Nullable Path directory) throws IOException {
        Map<Kind, Head> heads = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Path own = directory == null ? null : directory.resolve(HeadFile.name(kind));
            heads.put(kind, own != null && Files.exists(own) ? own(own, kind, encoder) : delivered(kind, encoder));
        }
        return heads;
    }

    private static Head own(Path file, Kind kind, String encoder) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return checked(HeadFile.read(in), kind, encoder);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Head delivered(Kind kind, String encoder) throws IOException {
        String name = "heads/" + HeadFile.name(kind);
        try (InputStream in = HeadStore.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the delivered head " + name + " is missing from the class path");
            }
            return checked(HeadFile.read(in), kind, encoder);
        }
    }

    private static Head checked(Head head, Kind kind, String encoder) throws IOException {
        if (head.kind() != kind) {
            throw new IOException("this is a head for " + head.kind().word() + ", not for " + kind.word());
        }
        if (!head.encoder().equals(encoder)) {
            throw new IOException("this head was trained on vectors of " + head.encoder() + ", not of " + encoder);
        }
        return head;
    }
}
