package fengxiang.patrol;

import fengxiang.keyword.WordTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of a shift. It is made when the shift's patrol is begun. Whatever becomes of plan and keywords, nothing of
 * it is changed or taken away; new words can be added while the shift is on.
 *
 * @param total how many items there are, for those who read lists without them
 * @param items every word on every site, word by word
 */
record PatrolList(
        String id,
        LocalDate day,
        Shift shift,
        Instant from,
        Instant to,
        Instant startedAt,
        String startedBy,
        int total,
        List<Item> items) {

    /** @param url to be opened by a person, never by the product */
    record Item(String id, String word, String site, String url) {}

    /** A list that was read without its items has none. */
    @SuppressWarnings("ConstantValue")
    PatrolList(
            String id,
            LocalDate day,
            Shift shift,
            Instant from,
            Instant to,
            Instant startedAt,
            String startedBy,
            int total,
            @Nullable List<Item> items) {
        this.id = id;
        this.day = day;
        this.shift = shift;
        this.from = from;
        this.to = to;
        this.startedAt = startedAt;
        this.startedBy = startedBy;
        this.total = total;
        this.items = items == null ? List.of() : List.copyOf(items);
    }

    static PatrolList begin(Slot slot, List<PatrolSite> sites, List<String> words, Instant at, String by) {
        List<Item> items = items(0, sites, words);
        return new PatrolList(slot.id(), slot.day(), slot.shift(), slot.from(), slot.to(), at, by, items.size(), items);
    }

    PatrolList with(List<PatrolSite> sites, List<String> words) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(items(items.size(), sites, words));
        return new PatrolList(id, day, shift, from, to, startedAt, startedBy, all.size(), all);
    }

    private static List<Item> items(int before, List<PatrolSite> sites, List<String> words) {
        List<Item> items = new ArrayList<>();
        for (String word : words) {
            for (PatrolSite site : sites) {
                String id = String.valueOf(before + items.size() + 1);
                items.add(new Item(id, word, site.name(), WordTemplate.link(site.url(), word)));
            }
        }
        return items;
    }

    Slot slot() {
        return new Slot(day, shift, from, to);
    }

    Optional<Item> item(String itemId) {
        return items.stream().filter(i -> i.id().equals(itemId)).findFirst();
    }

    /** Those of the words that it does not hold. */
    List<String> missing(List<String> words) {
        Set<String> there = new LinkedHashSet<>();
        items.forEach(i -> there.add(i.word()));
        return words.stream().filter(w -> !there.contains(w)).toList();
    }
}
