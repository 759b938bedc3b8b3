package fengxiang.text.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/** What stands at an @: a mailbox or the name of an account. */
final class AtSigns {

    private static final String ACCOUNT = "［用户］";
    private static final String MAILBOX = "［邮箱］";

    /** The longest name that the large platforms allow. */
    private static final int LONGEST_NAME = 30;

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;

    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}");

    /** A file for screens of double density, e.g. logo@2x.png. */
    private static final Pattern PICTURE = Pattern.compile("[0-9]x\\.(?:png|jpe?g|gif|webp|svg)");

    /** An office's mailbox is how the public reaches it. */
    private static final Set<String> OFFICES = Set.of(
            "admin",
            "bangongshi",
            "contact",
            "editor",
            "feedback",
            "hr",
            "info",
            "jubao",
            "kefu",
            "mail",
            "media",
            "news",
            "office",
            "press",
            "service",
            "services",
            "support",
            "tougao",
            "tousu",
            "webmaster",
            "xinfang",
            "zixun");

    private static final Pattern PRICE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?[元块毛角分折]?");

    private AtSigns() {}

    static void mask(Masking masking) {
        String plain = masking.plain();
        for (int at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
            int start = localPart(plain, at);
            int end = domain(plain, at + 1);
            boolean afterOther = start > 0 && plain.charAt(start - 1) == '@';
            if (start < at
                    && !afterOther
                    && DOMAIN.matcher(plain).region(at + 1, end).matches()) {
                mailbox(masking, start, at, end);
            } else {
                account(masking, at + 1);
            }
        }
    }

    private static int localPart(String plain, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && isLocal(plain.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLocal(char c) {
        return isLatin(c) || "._%+-".indexOf(c) >= 0;
    }

    private static int domain(String plain, int from) {
        int end = from;
        while (end < plain.length() && end - from < LONGEST_DOMAIN && isDomain(plain.charAt(end))) {
            end++;
        }
        while (end > from && !isLatin(plain.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isDomain(char c) {
        return isLatin(c) || c == '.' || c == '-';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static void mailbox(Masking masking, int start, int at, int end) {
        String domain = masking.plain().substring(at + 1, end);
        boolean nobody = PICTURE.matcher(domain).matches()
                || domain.equals("gov.cn")
                || domain.endsWith(".gov.cn")
                || OFFICES.contains(masking.plain().substring(start, at));
        if (nobody) {
            masking.keep(start, end);
        } else {
            masking.replace(start, end, MAILBOX);
        }
    }

    private static void account(Masking masking, int from) {
        int end = name(masking.text(), from);
        String name = masking.plain().substring(from, end);
        boolean account = !name.isEmpty() && !isPrice(name);
        if (account) {
            masking.replace(from, end, ACCOUNT);
        }
    }

    /** 苹果@5元 names no one; a long number is somebody's. */
    private static boolean isPrice(String name) {
        return name.length() < 6 && PRICE.matcher(name).matches();
    }

    /** Platforms end a name at the first blank or punctuation; what was written on without either goes with it. */
    private static int name(String text, int from) {
        int end = from;
        int length = 0;
        while (end < text.length() && length < LONGEST_NAME) {
            int point = text.codePointAt(end);
            boolean inside = Character.isLetterOrDigit(point) || point == '_' || point == '-' || isInnerDot(text, end);
            if (!inside) {
                break;
            }
            end += Character.charCount(point);
            length++;
        }
        return end;
    }

    private static boolean isInnerDot(String text, int at) {
        return text.charAt(at) == '.'
                && at + 1 < text.length()
                && isLatin(Character.toLowerCase(text.charAt(at + 1)))
                && isLatin(Character.toLowerCase(text.charAt(at - 1)));
    }
}
