package fengxiang.crawler.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set from the bytes; what page and header declare is believed only where the bytes agree.
 *
 * <p>Order: byte order mark, valid UTF-8, then among the declared and the guessed sets the first one whose reading
 * looks like written language.
 */
final class CharsetDetector {

    private static final int SAMPLE = 1 << 16;

    Decoded decode(byte[] bytes, @Nullable String contentType) {
        Charset mark = byteOrderMark(bytes);
        Charset charset = mark != null ? mark : detect(bytes, contentType);
        String text = new String(bytes, charset);
        String name = charset.name().toLowerCase(Locale.ROOT);
        return new Decoded(text.startsWith("\ufeff") ? text.substring(1) : text, name);
    }

    static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe ? StandardCharsets.UTF_16LE : null;
    }

    private static Charset detect(byte[] bytes, @Nullable String contentType) {
        if (Utf8.isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Set<Charset> candidates = new LinkedHashSet<>();
        add(candidates, DeclaredCharset.inPage(bytes));
        add(candidates, DeclaredCharset.inHeader(contentType));
        add(candidates, guess(bytes));
        candidates.remove(StandardCharsets.UTF_8);
        candidates.add(DeclaredCharset.GB18030);
        return candidates.size() == 1 ? DeclaredCharset.GB18030 : best(bytes, List.copyOf(candidates));
    }

    /** A later candidate must read clearly better to win over an earlier one. */
    private static Charset best(byte[] bytes, List<Charset> candidates) {
        byte[] sample = HighBytes.sample(bytes, SAMPLE);
        Charset best = candidates.get(0);
        double bestScore = CommonHan.score(new String(sample, best));
        for (Charset candidate : candidates.subList(1, candidates.size())) {
            double score = CommonHan.score(new String(sample, candidate));
            if (score > bestScore + 0.08) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static @Nullable Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        for (int at = 0; at < bytes.length && !detector.isDone(); at += SAMPLE) {
            detector.handleData(bytes, at, Math.min(SAMPLE, bytes.length - at));
        }
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? null : DeclaredCharset.named(name);
    }

    private static void add(Set<Charset> candidates, @Nullable Charset charset) {
        if (charset != null) {
            candidates.add(charset);
        }
    }
}
