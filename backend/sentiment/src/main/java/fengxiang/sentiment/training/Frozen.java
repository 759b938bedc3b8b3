package fengxiang.sentiment.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/** What is never learned from, and what is not to be forgotten: two lists of sentences that were written for this. */
final class Frozen {

    private static final int ONE_IN = 5;

    private Frozen() {}

    /** Whether corrections of this story are kept for judging; always the same ones. */
    static boolean holds(String story) {
        CRC32 hash = new CRC32();
        hash.update(story.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % ONE_IN == 0;
    }

    /** To judge by: 100 of each label. */
    static List<LabelledText> sentences() {
        return read("frozen.tsv");
    }

    /** Of these a head has to go on saying what it says, right or wrong; none is among the {@link #sentences}. */
    static List<LabelledText> known() {
        return read("known.tsv");
    }

    private static List<LabelledText> read(String name) {
        try (InputStream in = Objects.requireNonNull(Frozen.class.getResourceAsStream(name), name)) {
            return LabelledFile.of(name, in.readAllBytes()).texts();
        } catch (IOException | TrainingDataException e) {
            throw new IllegalStateException("the delivered sentences cannot be read: " + name, e);
        }
    }
}
