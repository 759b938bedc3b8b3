package fengxiang.sentiment;

import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.encoder.EncoderUnavailableException;
import fengxiang.sentiment.encoder.Encoders;
import fengxiang.sentiment.encoder.Passage;
import fengxiang.sentiment.fallback.WordJudge;
import fengxiang.sentiment.head.Band;
import fengxiang.sentiment.head.Evidence;
import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.Judgement;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Writing;
import fengxiang.sentiment.towards.Answer;
import fengxiang.sentiment.towards.Question;
import fengxiang.sentiment.towards.TargetJudge;
import fengxiang.text.Units;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The door: says what texts say. Safe for many threads. */
public final class Sentiment implements AutoCloseable {

    /** Of fewer ideographs nothing can be said for certain: the encoder reads Chinese. */
    private static final int FEW_IDEOGRAPHS = 4;

    private final @Nullable Encoder encoder;
    private final Map<Kind, Head> delivered;
    private final Map<Kind, Head> heads;
    private final WordJudge words = new WordJudge();
    private final @Nullable String trouble;
    private final int threads;
    private @Nullable TargetJudge targets;

    private Sentiment(@Nullable Encoder encoder, Map<Kind, Head> heads, @Nullable String trouble, int threads) {
        this.encoder = encoder;
        this.delivered = Map.copyOf(heads);
        this.heads = new ConcurrentHashMap<>(heads);
        this.trouble = trouble;
        this.threads = threads;
    }

    /**
     * Loads encoder and heads. Where the encoder cannot run, texts are judged by a list of words instead;
     * {@link #trouble} says so.
     *
     * @param threads how many texts are encoded at a time
     * @param directory of heads of one's own, made by {@code train-sentiment}; kinds without a file keep the delivered
     *     head
     * @throws IOException where a head cannot be used; names the file
     */
    public static Sentiment open(int threads, @Nullable Path directory) throws IOException {
        try {
            Encoder encoder = Encoders.open(threads);
            return new Sentiment(encoder, HeadStore.load(encoder.model(), directory), null, threads);
        } catch (EncoderUnavailableException e) {
            return withoutEncoder(Objects.requireNonNull(e.getMessage()));
        }
    }

    static Sentiment withoutEncoder(String reason) {
        return new Sentiment(null, Map.of(), reason, 1);
    }

    /** Why only the list of words is used; empty where all is well. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** The encoder, for what else is done with vectors; empty where it cannot run. */
    public Optional<Encoder> encoder() {
        return Optional.ofNullable(encoder);
    }

    /** The head that was loaded at first; only where there is an encoder. */
    public Head delivered(Kind kind) {
        return Objects.requireNonNull(delivered.get(kind));
    }

    /** The head that judges now; only where there is an encoder. */
    public Head inUse(Kind kind) {
        return Objects.requireNonNull(heads.get(kind));
    }

    /** Judges texts of its kind by another head from now on. */
    public void use(Head head) {
        heads.put(head.kind(), head);
    }

    /** What the texts say, in their order. */
    public List<Assessment> assess(List<Writing> writings) {
        if (encoder == null) {
            return writings.stream()
                    .map(writing -> new Assessment(byWords(writing), null, true))
                    .toList();
        }
        List<Evidence> evidence = Evidence.of(writings, encoder);
        List<Assessment> assessments = new ArrayList<>(writings.size());
        for (int i = 0; i < writings.size(); i++) {
            Head head = Objects.requireNonNull(heads.get(writings.get(i).kind()));
            Evidence one = evidence.get(i);
            assessments.add(new Assessment(limited(one.passage(), () -> head.judge(one)), one.vector(), false));
        }
        return assessments;
    }

    /** What the texts say about targets, for each question in the order of its targets. */
    public List<List<Answer>> towards(List<Question> questions) {
        boolean asked =
                questions.stream().anyMatch(question -> !question.targets().isEmpty());
        return asked
                ? targets().judge(questions)
                : questions.stream().map(question -> List.<Answer>of()).toList();
    }

    /** Loaded when somebody asks: the tuned encoder takes memory of its own. */
    private synchronized TargetJudge targets() {
        if (targets == null) {
            targets = encoder == null ? TargetJudge.byWords() : tuned();
        }
        return targets;
    }

    private TargetJudge tuned() {
        try {
            return TargetJudge.open(threads);
        } catch (EncoderUnavailableException | IOException e) {
            throw new IllegalStateException("the encoder for targets cannot be loaded: " + e.getMessage(), e);
        }
    }

    private Judgement byWords(Writing writing) {
        String passage = Passage.of(writing.title(), writing.text());
        return limited(passage, () -> words.judge(passage));
    }

    private static Judgement limited(String passage, java.util.function.Supplier<Judgement> judge) {
        if (Units.searchable(passage).isEmpty()) {
            return Judgement.NOTHING;
        }
        long ideographs = passage.codePoints()
                .filter(Character::isIdeographic)
                .limit(FEW_IDEOGRAPHS)
                .count();
        return judge.get().atMost(ideographs < FEW_IDEOGRAPHS ? Band.UNSURE : Band.CERTAIN);
    }

    @Override
    public synchronized void close() {
        if (targets != null) {
            targets.close();
        }
        if (encoder != null) {
            encoder.close();
        }
    }
}
