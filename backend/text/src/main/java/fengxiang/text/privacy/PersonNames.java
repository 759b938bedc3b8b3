package fengxiang.text.privacy;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a term that somebody wants to watch whether it looks like the name of a person. A guess: it errs towards
 * refusing, because a person who was refused can still say what is meant, and a person who is watched cannot.
 */
public final class PersonNames {

    private static final Segment SEGMENT = new ViterbiSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(false)
            .enableJapaneseNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enablePartOfSpeechTagging(true)
            .enableOffset(true);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** What a name stands in: an organisation that is called after somebody. */
    private static final Pattern ORGANISATION = Pattern.compile(
            ".*(公司|集团|中心|医院|学校|大学|学院|中学|小学|驾校|酒店|饭店|书店|商店|商场|银行|纪念馆|故居|公园|广场|基金会|协会|[局厅厂站所店馆路街镇乡村县市区])");

    /** How words end that begin with a surname by chance: 安检, 车检站, 高速费. */
    private static final String NO_GIVEN_NAME = "站所局院校队厅处部委办司厂店市县区镇乡村路街费价证照车检审验测考险网报台员场点线";

    private PersonNames() {}

    /** The part of the term that looks like a person's name; empty: none does. */
    public static Optional<String> in(String term) {
        String text = term.strip();
        if (!Surnames.anyIn(text)) {
            return Optional.empty();
        }
        return Optional.ofNullable(recognised(text)).or(() -> bare(text));
    }

    /** Whether the whole of a text, of some characters, looks like a name: a surname and what makes no word. Cheap. */
    public static boolean isBareName(String text) {
        return bare(text).isPresent();
    }

    private static @Nullable String recognised(String text) {
        for (Term word : SEGMENT.seg(text)) {
            String rest = text.substring(word.offset + word.word.length());
            if (isName(word) && !ORGANISATION.matcher(rest).matches()) {
                return word.word;
            }
        }
        return null;
    }

    private static boolean isName(Term word) {
        return word.word.length() > 1
                && Surnames.lengthAtStart(word.word) > 0
                && !(word.word.length() == 2 && endsLikeNoName(word.word))
                && (word.nature == Nature.nr || word.nature == Nature.nr1 || word.nature == Nature.nr2);
    }

    /** Nothing but a surname and one or two characters that make no word. */
    private static Optional<String> bare(String text) {
        int surname = Surnames.lengthAtStart(text);
        int given = text.length() - surname;
        boolean name = surname > 0
                && given >= 1
                && given <= 2
                && HAN.matcher(text).matches()
                && !endsLikeNoName(text)
                && !isWord(text)
                && !(surname == 1 && given == 2 && isWord(text.substring(0, 2)));
        return name ? Optional.of(text) : Optional.empty();
    }

    private static boolean endsLikeNoName(String text) {
        return NO_GIVEN_NAME.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isWord(String text) {
        return CoreDictionary.contains(text);
    }
}
