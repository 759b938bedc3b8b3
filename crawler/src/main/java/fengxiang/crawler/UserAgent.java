package fengxiang.crawler;

/** How the crawler says openly who fetches. */
final class UserAgent {

    /** Product token in robots.txt files. */
    static final String TOKEN = "FengxiangBot";

    private UserAgent() {}

    /** {@code contact}: where webmasters can reach the operator; may be empty. */
    static String of(String contact) {
        String plain = contact.replaceAll("[\\r\\n()]", "").strip();
        return plain.isEmpty() ? TOKEN + "/0.1" : TOKEN + "/0.1 (+" + plain + ")";
    }
}
