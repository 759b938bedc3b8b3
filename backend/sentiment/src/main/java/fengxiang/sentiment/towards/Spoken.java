package fengxiang.sentiment.towards;

import java.util.List;

/**
 * What a text has about one target.
 *
 * @param marked the chosen sentences, marked
 * @param features see {@link #features}
 * @param amidOthers whether others are named too
 * @param single naming sentences, if there are several: each by itself, to find the one that decides
 */
record Spoken(String marked, double[] features, boolean amidOthers, List<Piece> single) {

    /** How many {@link #features} there are. */
    static final int FEATURES = 8;

    private static final int MOST_PIECES = 4;

    /** The title ends as a sentence of its own; what lies far behind is not looked at. */
    private static final int LONGEST = 50_000;

    /**
     * A sentence that names the target.
     *
     * @param sentence as it stands in the text
     */
    record Piece(String sentence, String marked) {}

    /** Null where the text does not name the target. */
    static @org.jspecify.annotations.Nullable Spoken of(String title, String text, Target target, List<Target> others) {
        String whole = whole(title, text);
        List<Target> strangers =
                others.stream().filter(other -> !Aliases.same(target, other)).toList();
        Occurrences found = Occurrences.of(whole, Aliases.joined(target, others), strangers);
        if (!found.any()) {
            return null;
        }
        List<Span> chosen = Selection.of(whole, Sentences.of(whole), found.target());
        List<Piece> pieces = chosen.stream()
                .filter(sentence -> found.target().stream().anyMatch(sentence::contains))
                .limit(MOST_PIECES)
                .map(sentence -> new Piece(
                        whole.substring(sentence.start(), sentence.end()).strip(),
                        Marking.of(whole, List.of(sentence), found)))
                .toList();
        double[] features = features(whole.length(), title.length(), found, strangers.size());
        return new Spoken(
                Marking.of(whole, chosen, found), features, !found.others().isEmpty(), pieces);
    }

    private static String whole(String title, String text) {
        String head = title.isBlank() ? "" : title.substring(0, Math.min(title.length(), LONGEST / 10)) + "。";
        return head + text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** Where and how often the target and the others are named; each from 0 to 1. */
    private static double[] features(int length, int title, Occurrences found, int strangers) {
        int first = found.target().getFirst().start();
        int times = found.target().size();
        int others = found.others().size();
        boolean otherFirst = others > 0 && found.others().getFirst().start() < first;
        return new double[] {
            1,
            Math.min(1, first / 300.0),
            Math.min(1, times / 5.0),
            times / (double) (times + others),
            Math.min(1, strangers / 6.0),
            first < title ? 1 : 0,
            otherFirst ? 1 : 0,
            Math.min(1, length / 1000.0)
        };
    }
}
