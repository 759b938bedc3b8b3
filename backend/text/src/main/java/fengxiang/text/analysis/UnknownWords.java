package fengxiang.text.analysis;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.Arrays;

/** Cuts what is in no dictionary by the kinds of its characters: a number, a word of Latin letters, a sign. */
final class UnknownWords {

    private static final String WITHIN_NUMBERS = ",，.．";
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = CharType.get((char) c);
        }
    }

    private final Lexicon lexicon;

    /** By place where the piece ends that begins there; 0: none does. */
    private int[] ends = new int[0];

    /** By place the kind of the piece that begins there. */
    private byte[] kinds = new byte[0];

    UnknownWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void clear(int length) {
        if (ends.length < length) {
            ends = new int[length];
            kinds = new byte[length];
        }
        Arrays.fill(ends, 0, length, 0);
    }

    boolean beginsAt(int place) {
        return ends[place] > 0;
    }

    int end(int place) {
        return ends[place];
    }

    /** Under which number of the lexicon the piece goes that begins there. */
    int word(int place) {
        return switch (kinds[place]) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> lexicon.number;
            case CharType.CT_SINGLE -> lexicon.letter;
            default -> lexicon.other;
        };
    }

    /** Cuts from a place where no word begins to the next where one does, and gives that place. */
    int find(char[] text, int begin, int length) {
        int end = begin + 1;
        while (end < length && (KINDS[text[end]] == CharType.CT_CNUM || !wordBegins(text, end, length))) {
            end++;
        }
        int start = begin;
        byte kind = KINDS[text[start]];
        for (int place = begin + 1; place < end; place++) {
            byte next = KINDS[text[place]];
            if (next == kind) {
                continue;
            }
            if (!isWithinNumber(text, place, end, kind)) {
                put(start, place, kind);
                start = place;
                kind = next;
            }
        }
        put(start, end, kind);
        return end;
    }

    /** Whether a number goes on behind the sign. */
    private static boolean isWithinNumber(char[] text, int place, int end, byte kind) {
        return kind == CharType.CT_NUM
                && WITHIN_NUMBERS.indexOf(text[place]) >= 0
                && place + 1 < end
                && KINDS[text[place + 1]] == CharType.CT_NUM;
    }

    private void put(int start, int end, byte kind) {
        ends[start] = end;
        kinds[start] = kind;
    }

    private boolean wordBegins(char[] text, int place, int length) {
        int state = lexicon.words.root;
        for (int i = place; i < length && state >= 0; i++) {
            state = lexicon.words.next(state, text[i]);
            if (state >= 0 && lexicon.words.word(state) >= 0) {
                return true;
            }
        }
        return false;
    }
}
