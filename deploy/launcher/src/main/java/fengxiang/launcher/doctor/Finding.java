package fengxiang.launcher.doctor;

import java.util.Locale;

/**
 * What one check found.
 *
 * @param subject what was looked at: {@code disk}
 * @param text what was found and, unless all is well, what to do
 */
public record Finding(Grade grade, String subject, String text) {

    public enum Grade {
        OK,
        WARNING,
        ERROR
    }

    static Finding ok(String subject, String text) {
        return new Finding(Grade.OK, subject, text);
    }

    static Finding warning(String subject, String text) {
        return new Finding(Grade.WARNING, subject, text);
    }

    static Finding error(String subject, String text) {
        return new Finding(Grade.ERROR, subject, text);
    }

    /** As it is printed; {@code doctor.sh} prints the same form. */
    public String line() {
        return String.format(Locale.ROOT, "%-8s %-14s %s", grade.name().toLowerCase(Locale.ROOT), subject, text);
    }
}
