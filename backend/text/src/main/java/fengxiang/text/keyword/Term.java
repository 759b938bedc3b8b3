package fengxiang.text.keyword;

import java.util.ArrayList;
import java.util.List;

/** A candidate while it is counted. */
final class Term {

    private final String text;
    private final int words;
    private final double weight;
    private final double information;
    private final List<Integer> positions = new ArrayList<>();
    private int hidden;
    private boolean inTitle;

    /**
     * @param words how many it is made of
     * @param information how much it says that it occurs
     */
    Term(String text, int words, double weight, double information) {
        this.text = text;
        this.words = words;
        this.weight = weight;
        this.information = information;
    }

    void add(int position, boolean title) {
        positions.add(position);
        inTitle |= title;
    }

    /** Some of the occurrences speak of something else. */
    void hide(int occurrences) {
        hidden += occurrences;
    }

    String text() {
        return text;
    }

    int words() {
        return words;
    }

    List<Integer> positions() {
        return positions;
    }

    int count() {
        return positions.size();
    }

    /** How often it stands for itself. */
    int own() {
        return positions.size() - hidden;
    }

    boolean inTitle() {
        return inTitle;
    }

    /** What one occurrence is worth. */
    double worth() {
        return weight * information;
    }
}
