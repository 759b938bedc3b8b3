package fengxiang.sentiment.training;

import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.head.Evidence;
import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Networks;
import fengxiang.sentiment.head.Refinement;
import fengxiang.sentiment.head.Writing;
import fengxiang.sentiment.training.Gate.Reason;
import fengxiang.sentiment.training.Gate.Standing;
import fengxiang.sentiment.training.Gate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Learns a head from what people have corrected, beginning at the delivered one each time, and lets it in only where it
 * is better on what was not learned from and no worse elsewhere.
 */
public final class Retraining {

    /** Of fewer corrections nothing is learned. */
    public static final int FEWEST = 30;

    private static final int AT_ONCE = 16;

    private final Encoder encoder;
    private final Head delivered;
    private final Head inUse;

    /** @throws IllegalArgumentException where the delivered head is of a form that is not learned on */
    public Retraining(Encoder encoder, Head delivered, Head inUse) {
        if (!(delivered.scorer() instanceof Networks)) {
            throw new IllegalArgumentException("only the last layers of networks are learned");
        }
        this.encoder = encoder;
        this.delivered = delivered;
        this.inUse = inUse;
    }

    /**
     * What came of it.
     *
     * @param learned how many corrections were learned from
     * @param frozen how many were kept for judging
     * @param inUse how the head in use does on the frozen texts; null where it did not come to that
     * @param candidate likewise, of the new one
     * @param refinement the new head; null where the gate is shut
     */
    public record Outcome(
            int learned,
            int frozen,
            @Nullable Standing inUse,
            @Nullable Standing candidate,
            Verdict verdict,
            @Nullable Refinement refinement) {}

    /** Whether anything can be learned from this label: a head for reviews knows no neutral texts. */
    public boolean knows(Label label) {
        return networks().classes()[label.ordinal()];
    }

    /**
     * Learns, judges both heads and asks the gate. Takes a tenth of a second for a correction.
     *
     * @param corrected texts of different stories with labels that the head {@link #knows}; the id is the story's
     * @param goesOn asked once a second or so; false: stop
     * @return empty: stopped
     */
    public Optional<Outcome> learn(List<LabelledText> corrected, BooleanSupplier goesOn) {
        List<LabelledText> lessons =
                corrected.stream().filter(text -> !Frozen.holds(text.id())).toList();
        List<LabelledText> kept =
                corrected.stream().filter(text -> Frozen.holds(text.id())).toList();
        if (corrected.size() < FEWEST) {
            Verdict few = Gate.verdict(Reason.FEW, "only %d corrections, %d are needed", corrected.size(), FEWEST);
            return Optional.of(new Outcome(lessons.size(), kept.size(), null, null, few, null));
        }
        List<LabelledText> sentences =
                Frozen.sentences().stream().filter(text -> knows(text.label())).toList();
        List<List<Evidence>> encoded = new ArrayList<>();
        for (List<LabelledText> texts : List.of(lessons, Frozen.known(), kept, sentences)) {
            List<Evidence> evidence = encode(texts, goesOn);
            if (evidence.size() < texts.size()) {
                return Optional.empty();
            }
            encoded.add(evidence);
        }
        Networks refined =
                new Refiner(networks(), lessons.size()).refine(encoded.get(0), labels(lessons), encoded.get(1));
        Set of = new Set(encoded.get(2), labels(kept), encoded.get(3), labels(sentences));
        return Optional.of(outcome(lessons.size(), of, Refinement.of(delivered, refined)));
    }

    /** The frozen texts, encoded. */
    private record Set(List<Evidence> corrections, List<Label> found, List<Evidence> sentences, List<Label> said) {}

    private Outcome outcome(int learned, Set frozen, Refinement refinement) {
        Head candidate = refinement.fitting(delivered);
        Changes changes = Changes.between(read(delivered, frozen), read(candidate, frozen));
        Standing after = standing(candidate, frozen);
        Standing before = standing(inUse, frozen);
        Verdict verdict = Gate.judge(changes, after, List.of(before, standing(delivered, frozen)));
        return new Outcome(
                learned, frozen.found().size(), before, after, verdict, verdict.isOpen() ? refinement : null);
    }

    private Reading read(Head head, Set frozen) {
        return Reading.of(head, networks().classes(), frozen.corrections(), frozen.found());
    }

    private Standing standing(Head head, Set frozen) {
        Reading sentences = Reading.of(head, networks().classes(), frozen.sentences(), frozen.said());
        return new Standing(Marks.of(read(head, frozen)), Marks.of(sentences));
    }

    private Networks networks() {
        return (Networks) delivered.scorer();
    }

    private static List<Label> labels(List<LabelledText> texts) {
        return texts.stream().map(LabelledText::label).toList();
    }

    /** In small parts: others want the encoder too. */
    private List<Evidence> encode(List<LabelledText> texts, BooleanSupplier goesOn) {
        List<Evidence> evidence = new ArrayList<>();
        for (int from = 0; from < texts.size() && goesOn.getAsBoolean(); from += AT_ONCE) {
            evidence.addAll(Evidence.of(
                    texts.subList(from, Math.min(texts.size(), from + AT_ONCE)).stream()
                            .map(text -> new Writing(delivered.kind(), text.title(), text.text()))
                            .toList(),
                    encoder));
        }
        return evidence;
    }
}
