package fengxiang.text.keyword;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary knows of words. How often a word stands in the newspaper that the dictionary was counted on is
 * the background that an article is seen against.
 */
final class Vocabulary {

    private static final Set<String> STOP_WORDS = read("stop-words.txt");

    /** Occurrences that the dictionary was counted on, as far as it tells: its words' counts, added up. */
    private static final double ALL = 2_200_000;

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两几半多";

    private static final String ENDS_OF_NAMES = "省市县区镇乡村州旗站所局院校店厂路街";

    private static final double NOUN = 1;
    private static final double VERB = 0.6;
    private static final double OTHER = 0.35;

    /** A word counts as a noun from this share of its occurrences on. */
    private static final double NOUN_SHARE = 0.25;

    private Vocabulary() {}

    private static Set<String> read(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            return new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much it says that a word occurs: the rarer elsewhere, the more. Of a word that is not known, the most. */
    static double information(String word) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        return Math.log(ALL / (1 + (known == null ? 0 : known.totalFrequency)));
    }

    /** What an article can be about; 0: nothing, the more the likelier. */
    static double weight(String word) {
        if (STOP_WORDS.contains(word) || !isName(word)) {
            return 0;
        }
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        if (known == null || isNoun(known)) {
            return NOUN;
        }
        return switch (kind(known)) {
            case 'v' -> VERB;
            case 'a', 'b', 'j', 'z', 'i', 'l', 's' -> OTHER;
            default -> 0;
        };
    }

    /** Whether the dictionary has it as a word and not as a name of people. */
    static boolean isKnown(String word) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        return known != null && !isPerson(known.nature[0]);
    }

    /** Whether it can be part of a phrase; single characters can. */
    static boolean joins(String word) {
        if (STOP_WORDS.contains(word) || !isHan(word) || NUMERALS.indexOf(word.charAt(0)) >= 0) {
            return false;
        }
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        return known == null || isNoun(known) || "vabjksq".indexOf(kind(known)) >= 0;
    }

    /** Whether a phrase can begin with it: the 市 of a name that is no word goes with what stands before it. */
    static boolean beginsPhrase(String word) {
        return !(word.length() == 1 && ENDS_OF_NAMES.indexOf(word.charAt(0)) >= 0);
    }

    /** Whether a phrase can end with it: 站, 费, 线 are nouns among other things. */
    static boolean endsPhrase(String word) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        return known == null || isNoun(known) || word.length() == 1 && isEverNoun(known);
    }

    private static boolean isEverNoun(CoreDictionary.Attribute known) {
        return Arrays.stream(known.nature)
                .anyMatch(nature -> "nk".indexOf(nature.toString().charAt(0)) >= 0);
    }

    private static char kind(CoreDictionary.Attribute known) {
        return isPerson(known.nature[0]) ? 'r' : known.nature[0].toString().charAt(0);
    }

    private static boolean isNoun(CoreDictionary.@Nullable Attribute known) {
        if (known == null || isPerson(known.nature[0])) {
            return false;
        }
        int nouns = 0;
        for (int i = 0; i < known.nature.length; i++) {
            String name = known.nature[i].toString();
            if (name.charAt(0) == 'n' && !isPerson(known.nature[i]) || name.equals("vn") || name.equals("an")) {
                nouns += known.frequency[i];
            }
        }
        return nouns >= NOUN_SHARE * known.totalFrequency;
    }

    private static boolean isPerson(Nature nature) {
        return nature.toString().startsWith("nr");
    }

    /** Two letters or more, no digits. */
    private static boolean isName(String word) {
        return word.length() > 1
                && word.chars().allMatch(Character::isLetter)
                && !word.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
    }

    private static boolean isHan(String word) {
        return word.chars().allMatch(c -> c >= '一' && c <= '龥');
    }
}
