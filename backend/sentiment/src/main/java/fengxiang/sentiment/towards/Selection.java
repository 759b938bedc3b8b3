package fengxiang.sentiment.towards;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chooses the sentences of a text that speak of a target. */
final class Selection {

    /** Characters that are chosen at the most; the encoder reads no more. */
    private static final int MOST = 180;

    /** Below so many characters neighbours are taken in, for what they say of the sentence. */
    private static final int LEAST = 90;

    private final String text;
    private final List<Span> sentences;
    private final BitSet chosen = new BitSet();
    private int length;

    private Selection(String text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** The chosen sentences in their order: those with a name, those that refer back to it, then neighbours. */
    static List<Span> of(String text, List<Span> sentences, List<Span> names) {
        Selection selection = new Selection(text, sentences);
        BitSet naming = selection.naming(names);
        for (int i = naming.nextSetBit(0); i >= 0; i = naming.nextSetBit(i + 1)) {
            selection.take(i);
            if (i + 1 < sentences.size() && !naming.get(i + 1) && selection.refersBack(i + 1)) {
                selection.take(i + 1);
            }
        }
        selection.takeNeighbours();
        return selection.result();
    }

    private BitSet naming(List<Span> names) {
        BitSet naming = new BitSet();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            naming.set(i, names.stream().anyMatch(sentence::contains));
        }
        return naming;
    }

    private boolean refersBack(int i) {
        return Anaphora.in(
                text.substring(sentences.get(i).start(), sentences.get(i).end()));
    }

    private boolean take(int i) {
        if (i < 0 || i >= sentences.size() || chosen.get(i)) {
            return false;
        }
        if (length > 0 && length + sentences.get(i).length() > MOST) {
            return false;
        }
        chosen.set(i);
        length += sentences.get(i).length();
        return true;
    }

    private void takeNeighbours() {
        boolean more = !chosen.isEmpty();
        while (more && length < LEAST) {
            more = take(chosen.length()) | take(chosen.nextSetBit(0) - 1);
        }
    }

    private List<Span> result() {
        List<Span> result = new ArrayList<>();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            result.add(sentences.get(i));
        }
        return result;
    }
}
