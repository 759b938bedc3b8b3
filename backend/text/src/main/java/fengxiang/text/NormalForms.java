package fengxiang.text;

import com.hankcs.hanlp.dictionary.other.CharTable;
import java.lang.Character.UnicodeScript;

/** HanLP's character table, followed to its end and joined with lower case. */
final class NormalForms {

    /** People write 二○○一年 with a circle from the symbols. */
    private static final String CIRCLES = "○◯";

    private static final char[] FORMS = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FORMS.length; c++) {
            FORMS[c] = isKana(c) ? (char) c : follow((char) c);
        }
    }

    private NormalForms() {}

    static char of(char c) {
        return FORMS[c];
    }

    /** The table reads some as Chinese: と as 之. */
    private static boolean isKana(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** The table maps some variants to traditional forms that it maps further: 乹 to 乾 to 干. */
    private static char follow(char c) {
        if (CIRCLES.indexOf(c) >= 0) {
            return '〇';
        }
        char form = Character.toLowerCase(c);
        for (int step = 0; step < 4; step++) {
            char next = Character.toLowerCase(CharTable.convert(form));
            if (next == form || Character.getType(next) == Character.PRIVATE_USE) {
                break;
            }
            form = next;
        }
        return form;
    }
}
