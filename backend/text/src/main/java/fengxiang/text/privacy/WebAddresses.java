package fengxiang.text.privacy;

import java.util.regex.Pattern;

/** Addresses of pages: the numbers in them are the pages', unless a parameter says that it is a phone. */
final class WebAddresses {

    private static final Pattern START = Pattern.compile("(?i)(?:https?|ftp)://|www\\.");
    private static final Pattern PERSONAL_PARAMETER =
            Pattern.compile("(?i)[?&](?:phone|mobile|tel|idcard|plate|sfz|cphm?|sjhm?)=([^&#]{1,40})");

    private WebAddresses() {}

    static void protect(Masking masking) {
        String text = masking.text();
        var start = START.matcher(text);
        int at = 0;
        while (start.find(at)) {
            at = end(text, start.end());
            keep(masking, start.start(), at);
        }
    }

    private static void keep(Masking masking, int start, int end) {
        var personal = PERSONAL_PARAMETER.matcher(masking.text()).region(start, end);
        int kept = start;
        while (personal.find()) {
            masking.keep(kept, personal.start(1));
            kept = personal.end(1);
        }
        masking.keep(kept, end);
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isAddressCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A page of a member, /@name, ends before the name. */
    private static boolean isAddressCharacter(char c) {
        return c > ' ' && c < 0x7F && "\"'<>\\^`{|}@".indexOf(c) < 0;
    }
}
