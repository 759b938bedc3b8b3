package fengxiang.source;

import fengxiang.model.SourceEntry;
import fengxiang.platform.InvalidFieldException;
import java.util.List;
import java.util.Objects;

/** Two sources have neither one name nor one entry: an address can be fetched for one source only. */
final class Doubles {

    private Doubles() {}

    static void refuse(SourceDraft draft, List<Source> others) {
        refuse(Objects.requireNonNull(draft.name()), Objects.requireNonNull(draft.entries()), others);
    }

    static void refuse(String name, List<SourceEntry> entries, List<Source> others) {
        others.stream().filter(o -> o.name().equals(name)).findFirst().ifPresent(o -> {
            throw new InvalidFieldException("name", "There is already a source with this name: " + o.name(), null);
        });
        for (int i = 0; i < entries.size(); i++) {
            refuse("entries[" + i + "].url", entries.get(i).url(), others);
        }
    }

    private static void refuse(String field, String url, List<Source> others) {
        others.stream()
                .filter(o -> o.entries().stream().anyMatch(e -> e.url().equals(url)))
                .findFirst()
                .ifPresent(o -> {
                    throw new InvalidFieldException(
                            field, "The address is already an entry of the source " + o.name(), null);
                });
    }
}
