package fengxiang.text.privacy;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;

/**
 * What a reader takes a character for: half-width, simplified, lower case; one kind of dash, dot and blank. Lines stay
 * lines.
 */
final class PlainForms {

    private static final String DASHES = "‐‑‒–—―−─~～";
    private static final String DOTS = "·•‧・･∙⋅●";

    private static final char[] FORMS = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FORMS.length; c++) {
            FORMS[c] = form((char) c);
        }
    }

    private PlainForms() {}

    static char of(char c) {
        return FORMS[c];
    }

    private static char form(char c) {
        if (c == '\n' || c == '\r') {
            return '\n';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (DOTS.indexOf(c) >= 0) {
            return '·';
        }
        char normal = (char) Units.normalise(c);
        return Units.kind(normal) == UnitKind.BLANK ? ' ' : normal;
    }
}
