package fengxiang.savedsearch;

import fengxiang.figure.ScopeReader;
import fengxiang.keyword.PersonTerms;
import fengxiang.platform.InvalidFieldException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search may be called and look for. Pure. */
final class SavedRules {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 4_000;

    private SavedRules() {}

    static String name(@Nullable String raw) {
        String name = raw == null ? "" : raw.strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidFieldException(
                    "name", "The name is missing or too long.", "1 to " + LONGEST_NAME + " characters");
        }
        refusePersons("name", name);
        return name;
    }

    /** The words in it must be understood, and must name nobody. */
    static String address(@Nullable String raw) {
        String address = raw == null ? "" : raw.strip();
        if (address.length() > LONGEST_ADDRESS) {
            throw new InvalidFieldException(
                    "address", "The search is too long.", "at most " + LONGEST_ADDRESS + " characters");
        }
        String q = words(address);
        if (ScopeReader.query(q) != null) {
            refusePersons("address", q);
        }
        return address;
    }

    private static String words(String address) {
        for (String part : address.split("&", -1)) {
            if (part.startsWith("q=")) {
                try {
                    return URLDecoder.decode(part.substring(2), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    throw new InvalidFieldException("address", "This is no address of a search.", "q=…&tier=…");
                }
            }
        }
        return "";
    }

    private static void refusePersons(String field, String text) {
        List<String> names = PersonTerms.in(text);
        if (!names.isEmpty()) {
            throw new PersonSearchException(field, names.getFirst());
        }
    }
}
