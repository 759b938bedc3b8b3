package fengxiang.preview;

import fengxiang.keyword.PersonTerms;
import fengxiang.text.Units;
import fengxiang.text.privacy.PersonalMasks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words that touch our names, and what name they may make together. Pure. */
public final class Neighbours {

    private static final int MOST = 16;

    /** In more than so many articles, what touches a name once does so by chance. */
    private static final int FEW = 20;

    private Neighbours() {}

    /**
     * The longer names, the likeliest first.
     *
     * @param names ours
     * @param articles passages of each
     */
    public static List<Namesake> of(List<String> names, List<List<String>> articles) {
        List<String> ours = names.stream().map(Neighbours::plain).toList();
        Map<String, Tally> tallies = new HashMap<>();
        for (List<String> passages : articles) {
            Set<String> here = new HashSet<>();
            for (String passage : passages) {
                String plain = plain(passage);
                for (Around around :
                        ours.stream().flatMap(n -> Around.in(plain, n).stream()).toList()) {
                    around.longer().stream()
                            .filter(longer -> isNone(longer.text(), ours))
                            .filter(longer -> here.add(longer.text()))
                            .forEach(longer -> tallies.computeIfAbsent(
                                            longer.text(), key -> new Tally(longer, passage, around.start()))
                                    .articles++);
                }
            }
        }
        int least = articles.size() > FEW ? 2 : 1;
        return tallies.values().stream()
                .filter(t -> t.longer.likely() || t.articles >= least)
                .sorted(Comparator.comparing((Tally t) -> !t.longer.likely())
                        .thenComparing(t -> -t.articles)
                        .thenComparing(t -> t.longer.text()))
                .limit(MOST)
                .map(Tally::candidate)
                .toList();
    }

    /** Neither part of a name of ours nor, by the looks of it, of a person's. */
    private static boolean isNone(String longer, List<String> ours) {
        return ours.stream().noneMatch(name -> name.contains(longer))
                && PersonTerms.in(longer).isEmpty()
                && PersonalMasks.mask(longer).equals(longer);
    }

    /** In the form that names are compared in; as long as the text. */
    private static String plain(String text) {
        return text.codePoints()
                .map(Units::normalise)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static final class Tally {

        private static final int LEAD = 15;
        private static final int LENGTH = 50;

        private final Longer longer;
        private final String example;
        private int articles;

        Tally(Longer longer, String passage, int at) {
            this.longer = longer;
            int from = Math.max(0, at - LEAD);
            this.example =
                    passage.substring(whole(passage, from), whole(passage, Math.min(passage.length(), from + LENGTH)));
        }

        private static int whole(String text, int at) {
            return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }

        Namesake candidate() {
            return new Namesake(longer.text(), articles, longer.likely(), example);
        }
    }

    /** Our name with a word that touches it. */
    record Longer(String text, boolean likely) {}

    /** A place where one of our names stands, with the words before and after it. */
    record Around(int start, String name, String before, String after) {

        static List<Around> in(String text, String name) {
            List<Around> found = new ArrayList<>();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                String before = TouchingWords.before(text.substring(0, at));
                String after = TouchingWords.after(text.substring(at + name.length()));
                found.add(new Around(at, name, before, after));
            }
            return found;
        }

        List<Longer> longer() {
            List<Longer> longer = new ArrayList<>();
            if (!before.isEmpty()) {
                longer.add(new Longer(before + name, TouchingWords.beginsName(before)));
            }
            if (!after.isEmpty()) {
                longer.add(new Longer(name + after, TouchingWords.endsName(after)));
            }
            return longer;
        }
    }
}
