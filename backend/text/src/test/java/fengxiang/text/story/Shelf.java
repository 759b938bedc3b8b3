package fengxiang.text.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Articles in memory, by name. */
final class Shelf implements Articles<String> {

    /** Four articles about three things: the last is another report about the bridge. */
    static final List<String> ARTICLES = List.of("bridge", "clinic", "library", "bridge-other");

    private final Map<String, ArticleText> texts = new LinkedHashMap<>();

    void put(String name, String body) {
        texts.put(name, ArticleText.of(name, body));
    }

    @Override
    public List<String> sharing(Fingerprint fingerprint, int most) {
        return texts.keySet().stream()
                .filter(name -> shared(fingerprint, name) > 0)
                .sorted(Comparator.comparingInt(name -> -shared(fingerprint, name)))
                .limit(most)
                .toList();
    }

    private int shared(Fingerprint fingerprint, String name) {
        Fingerprint other = Fingerprint.of(text(name));
        Set<String> terms = new HashSet<>(other.terms());
        terms.retainAll(fingerprint.terms());
        boolean same = fingerprint.exact() != null && fingerprint.exact().equals(other.exact());
        return terms.size() + (same ? 1 : 0);
    }

    @Override
    public ArticleText text(String name) {
        return Objects.requireNonNull(texts.get(name));
    }

    static String read(String name) {
        try (InputStream in = Shelf.class.getResourceAsStream(name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
