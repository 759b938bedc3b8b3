package fengxiang.text.place;

import java.util.List;
import java.util.Optional;

/**
 * The places of an article.
 *
 * @param spokenOf in order of their first evidence; a place that only says where another one lies is not among them
 * @param publishedFrom what the byline names: 新华社合肥电. It says nothing of where the matter lies
 */
public record Places(List<Place> spokenOf, Optional<Region> publishedFrom) {

    public static final Places NONE = new Places(List.of(), Optional.empty());
}
