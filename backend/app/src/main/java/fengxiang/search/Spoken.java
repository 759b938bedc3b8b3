package fengxiang.search;

import fengxiang.article.PlaceMark;
import fengxiang.text.place.Region;
import fengxiang.text.place.Regions;

/**
 * A place that an article speaks of.
 *
 * @param evidence the first words that say so
 */
public record Spoken(String code, String name, String evidence) {

    static Spoken of(PlaceMark mark) {
        String name = Regions.find(mark.code()).map(Region::name).orElse(mark.code());
        return new Spoken(mark.code(), name, mark.evidence());
    }
}
