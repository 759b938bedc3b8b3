package fengxiang.outlet;

import fengxiang.model.WebAddress;
import fengxiang.platform.InvalidFieldException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fields of an outlet may hold. */
final class OutletRules {

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 50;

    private OutletRules() {}

    static String name(@Nullable String name) {
        return text("name", name == null ? "" : name, 1);
    }

    static @Nullable String region(@Nullable String region) {
        return region == null || region.isBlank() ? null : text("region", region, 0);
    }

    static List<String> aliases(@Nullable List<String> aliases) {
        List<String> given = aliases == null ? List.of() : aliases;
        few("aliases", given);
        List<String> checked = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            checked.add(text("aliases[" + i + "]", given.get(i), 1));
        }
        return checked.stream().distinct().toList();
    }

    /** At least one; each in the form that articles carry. */
    static List<String> hosts(@Nullable List<String> hosts) {
        List<String> given = hosts == null ? List.of() : hosts;
        if (given.isEmpty()) {
            throw new InvalidFieldException(
                    "hosts", "An outlet needs at least one host.", "news.example.cn or news.example.cn:8080");
        }
        few("hosts", given);
        List<String> checked = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            checked.add(host("hosts[" + i + "]", given.get(i)));
        }
        return checked.stream().distinct().toList();
    }

    private static String host(String field, String given) {
        String host = given.strip();
        try {
            WebAddress address = WebAddress.parse("http://" + host + "/");
            if (address.path().equals("/") && address.value().equals("http://" + address.authority() + "/")) {
                return address.authority();
            }
        } catch (IllegalArgumentException noHost) {
            // Falls through to the refusal, which says what a host looks like.
        }
        throw new InvalidFieldException(
                field, "This is no host: " + shortened(host), "news.example.cn or news.example.cn:8080");
    }

    private static String text(String field, String given, int least) {
        String text = given.strip();
        if (text.length() < least || text.length() > LONGEST_NAME) {
            throw new InvalidFieldException(
                    field,
                    field + " has " + text.length() + " characters.",
                    least + " to " + LONGEST_NAME + " characters");
        }
        return text;
    }

    private static void few(String field, List<String> list) {
        if (list.size() > MOST) {
            throw new InvalidFieldException(field, field + " has " + list.size() + " entries.", "at most " + MOST);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
