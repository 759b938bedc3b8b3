package fengxiang.text.place;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.TreeMap;

/** Finds every name at every place of a text in one pass. */
final class Forms {

    private static final AhoCorasickDoubleArrayTrie<Integer> TRIE = new AhoCorasickDoubleArrayTrie<>();
    private static final Form[] ALL;

    static {
        TreeMap<String, Form> forms = FormTable.build();
        ALL = forms.values().toArray(Form[]::new);
        TreeMap<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < ALL.length; i++) {
            numbers.put(ALL[i].text(), i);
        }
        TRIE.build(numbers);
    }

    private Forms() {}

    static Form get(int number) {
        return ALL[number];
    }

    /** Adds all that stands in the text, overlapping or not. */
    static void find(char[] text, Hits hits) {
        TRIE.parseText(text, (begin, end, number) -> hits.add(begin, end, number));
    }
}
