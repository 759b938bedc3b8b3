package fengxiang.patrol;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of a shift. It is made when the shift's patrol is begun and never changes, whatever becomes of plan and
 * keywords.
 *
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
        List<Item> items) {

    /** @param url to be opened by a person, never by the product */
    record Item(String id, String word, String site, String url) {}

    static PatrolList begin(Slot slot, List<Site> sites, List<String> words, Instant at, String by) {
        List<Item> items = new ArrayList<>();
        for (String word : words) {
            for (Site site : sites) {
                items.add(new Item(String.valueOf(items.size() + 1), word, site.name(), link(site, word)));
            }
        }
        return new PatrolList(slot.id(), slot.day(), slot.shift(), slot.from(), slot.to(), at, by, items);
    }

    private static String link(Site site, String word) {
        String encoded = URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
        return site.url().replace(Site.WORD, encoded);
    }

    Slot slot() {
        return new Slot(day, shift, from, to);
    }

    Optional<Item> item(String itemId) {
        return items.stream().filter(i -> i.id().equals(itemId)).findFirst();
    }
}
