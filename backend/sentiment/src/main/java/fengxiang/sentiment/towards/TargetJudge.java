package fengxiang.sentiment.towards;

import fengxiang.sentiment.encoder.EncoderUnavailableException;
import fengxiang.sentiment.encoder.MarkedEncoder;
import fengxiang.sentiment.fallback.WordJudge;
import fengxiang.sentiment.head.Judgement;
import fengxiang.sentiment.head.Label;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what texts say about targets. Safe for many threads. */
public final class TargetJudge implements AutoCloseable {

    private final @Nullable MarkedEncoder encoder;
    private final @Nullable TargetHead head;
    private final WordJudge words = new WordJudge();

    private TargetJudge(@Nullable MarkedEncoder encoder, @Nullable TargetHead head) {
        this.encoder = encoder;
        this.head = head;
    }

    /** Only asks a list of words about the sentences that name a target; never certain. */
    public static TargetJudge byWords() {
        return new TargetJudge(null, null);
    }

    /** Loads the tuned encoder; takes half a second and about 100 MB outside the heap. */
    public static TargetJudge open(int threads) throws EncoderUnavailableException, IOException {
        try (InputStream weights = resource("target.head");
                InputStream overlay = resource("target.overlay")) {
            TargetHead head = TargetHead.read(weights);
            return new TargetJudge(MarkedEncoder.open(threads, overlay), head);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = TargetJudge.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(name + " is missing from the class path");
        }
        return stream;
    }

    /** The answers to each question, in the order of its targets. */
    public List<List<Answer>> judge(List<Question> questions) {
        List<List<@Nullable Spoken>> spoken =
                questions.stream().map(TargetJudge::spoken).toList();
        Map<String, float[]> vectors = encode(spoken);
        List<List<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            List<Answer> ofOne = new ArrayList<>();
            for (int k = 0; k < spoken.get(i).size(); k++) {
                ofOne.add(
                        answer(questions.get(i).targets().get(k), spoken.get(i).get(k), vectors));
            }
            answers.add(ofOne);
        }
        return answers;
    }

    private static List<@Nullable Spoken> spoken(Question question) {
        List<@Nullable Spoken> spoken = new ArrayList<>();
        for (Target target : question.targets()) {
            List<Target> others = question.targets().stream()
                    .filter(other -> !other.equals(target))
                    .toList();
            spoken.add(Spoken.of(question.title(), question.text(), target, others));
        }
        return spoken;
    }

    private Map<String, float[]> encode(List<List<@Nullable Spoken>> spoken) {
        if (encoder == null) {
            return Map.of();
        }
        List<String> texts = spoken.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .flatMap(one -> texts(one).stream())
                .distinct()
                .toList();
        List<float[]> encoded = encoder.encode(texts);
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            vectors.put(texts.get(i), encoded.get(i));
        }
        return vectors;
    }

    private static List<String> texts(Spoken spoken) {
        List<String> texts = new ArrayList<>();
        texts.add(spoken.marked());
        if (spoken.single().size() > 1) {
            spoken.single().forEach(piece -> texts.add(piece.marked()));
        }
        return texts;
    }

    private Answer answer(Target target, @Nullable Spoken spoken, Map<String, float[]> vectors) {
        if (spoken == null) {
            return Answer.notNamed(target);
        }
        Judgement judgement = judge(spoken.marked(), spoken, vectors);
        return new Answer(target, judgement, true, deciding(spoken, judgement.label(), vectors));
    }

    private Judgement judge(String marked, Spoken spoken, Map<String, float[]> vectors) {
        return head == null ? words.judge(marked) : head.judge(Objects.requireNonNull(vectors.get(marked)), spoken);
    }

    /** The sentence that by itself says most what all say together. */
    private String deciding(Spoken spoken, Label label, Map<String, float[]> vectors) {
        if (spoken.single().size() == 1) {
            return spoken.single().getFirst().sentence();
        }
        return spoken.single().stream()
                .max(Comparator.comparingDouble(
                        piece -> judge(piece.marked(), spoken, vectors).probability(label)))
                .map(Spoken.Piece::sentence)
                .orElse("");
    }

    @Override
    public void close() {
        if (encoder != null) {
            encoder.close();
        }
    }
}
