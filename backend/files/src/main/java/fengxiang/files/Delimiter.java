package fengxiang.files;

/** What parts the columns: of comma, semicolon and tab the one that is most frequent in the line of headings. */
final class Delimiter {

    private Delimiter() {}

    static char of(String start) {
        String text = start.stripLeading();
        int[] counts = new int[128];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && c < counts.length) {
                counts[c]++;
            }
        }
        char best = ',';
        for (char c : new char[] {';', '\t', '|'}) {
            best = counts[c] > counts[best] ? c : best;
        }
        return best;
    }
}
