package fengxiang.text.place;

import fengxiang.text.place.Form.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the places of an article. Safe for many threads.
 *
 * <p>What counts: provinces, prefectures and counties of 2023, renamed and merged ones under what they are now; organs
 * of the state, hospitals, stations and whatever else is bound to its place. What does not: bylines (told apart),
 * outlets, companies, universities, streets, people, goods, where somebody is from, titles of works, and every name of
 * which the article does not tell whether it is a place, or which one.
 */
public final class PlaceFinder {

    private PlaceFinder() {}

    /** The places of title and text; either may be empty, of any length, and of broken characters. */
    public static Places find(String title, String text) {
        Chars chars = new Chars(title, text);
        Hits hits = new Hits();
        Forms.find(chars.array(), hits);
        hits.sort();
        Selection selection = Selection.of(chars, hits);
        Resolution.run(chars, selection.spokenOf(), selection.published());
        return new Places(spokenOf(selection.spokenOf(), chars, title, text), publishedFrom(selection.published()));
    }

    private static List<Place> spokenOf(List<Mention> mentions, Chars chars, String title, String text) {
        Map<Region, List<Evidence>> places = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.form().kind() == Kind.GROUP) {
                mention.options().forEach(region -> add(places, region, evidence(mention, chars, title, text)));
            } else if (mention.region() != null && !mention.isAbsorbed()) {
                add(places, mention.region(), evidence(mention, chars, title, text));
            }
        }
        return places.entrySet().stream()
                .map(place -> new Place(place.getKey(), List.copyOf(place.getValue())))
                .toList();
    }

    private static void add(Map<Region, List<Evidence>> places, Region region, Evidence evidence) {
        places.computeIfAbsent(region, none -> new ArrayList<>()).add(evidence);
    }

    private static Evidence evidence(Mention mention, Chars chars, String title, String text) {
        boolean inTitle = mention.start() < chars.textStart();
        int before = inTitle ? 0 : chars.textStart();
        int start = mention.chainStart() - before;
        int end = mention.end() - before;
        return new Evidence(inTitle, start, end, (inTitle ? title : text).substring(start, end));
    }

    private static Optional<Region> publishedFrom(List<Mention> published) {
        return published.stream()
                .filter(mention -> !mention.isAbsorbed())
                .map(Mention::region)
                .flatMap(region -> Optional.ofNullable(region).stream())
                .findFirst();
    }
}
