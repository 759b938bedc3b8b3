package fengxiang.text.keyword;

/**
 * What is known of a word, looked up once an article.
 *
 * @param weight what an article can be about; 0: not this
 * @param information how much it says that it occurs
 * @param begins a phrase can begin with it
 * @param joins it can be part of a phrase
 * @param ends a phrase can end with it
 */
record Entry(double weight, double information, boolean begins, boolean joins, boolean ends) {

    static Entry of(String word) {
        return new Entry(
                Vocabulary.weight(word),
                Vocabulary.information(word),
                Vocabulary.beginsPhrase(word),
                Vocabulary.joins(word),
                Vocabulary.endsPhrase(word));
    }
}
