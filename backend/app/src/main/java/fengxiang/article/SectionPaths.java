package fengxiang.article;

import fengxiang.model.WebAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses that look like a home page or a list of articles. */
final class SectionPaths {

    private static final Pattern LIST_FILE =
            Pattern.compile("(index|default|home|main|list|node)([-_]?\\d+)?(\\.[a-z]{2,5})?");
    private static final Pattern NUMBER = Pattern.compile(".*\\d{3,}.*");

    private SectionPaths() {}

    /** The root, a path that ends in a slash and carries no number, or a file named like a list. */
    static boolean looksLike(WebAddress address) {
        String path = address.path().toLowerCase(Locale.ROOT);
        boolean query = address.value().indexOf('?') >= 0;
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("/")) {
            return !query;
        }
        if (file.isEmpty()) {
            return !query && !NUMBER.matcher(path).matches();
        }
        return !query && LIST_FILE.matcher(file).matches();
    }
}
