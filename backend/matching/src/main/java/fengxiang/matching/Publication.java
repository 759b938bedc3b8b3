package fengxiang.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query can ask about an article.
 *
 * @param outlets everything the outlet is called: name, further names, hosts
 * @param tier national, provincial, city, other
 * @param kind news, social, review, manual
 * @param place that the outlet serves; null: not known
 */
public record Publication(
        String title,
        String text,
        List<String> outlets,
        String tier,
        String kind,
        @Nullable String place) {

    public Publication {
        outlets = List.copyOf(outlets);
    }
}
