package fengxiang.sentiment.towards;

import java.util.List;

/**
 * Somebody that a text may speak of: an organisation, a service, an incident.
 *
 * @param names name and aliases, none blank
 */
public record Target(List<String> names) {

    public Target {
        names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public static Target of(String name) {
        return new Target(List.of(name));
    }
}
