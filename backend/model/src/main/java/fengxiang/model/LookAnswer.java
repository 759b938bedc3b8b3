package fengxiang.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows that a person wanted to see.
 *
 * @param id of the {@link LookOrder}
 * @param outcome how the fetch ended; its reason says why there would be no article
 * @param article as the crawler would deliver it, masked, also where it would be rejected; null: there is none, or it
 *     may not be kept
 * @param found the links that would be followed; of a redirect to another host, its target
 * @param shapes of a section: how its links are built
 */
public record LookAnswer(
        String id,
        FetchOutcome outcome,
        @Nullable Article article,
        List<DiscoveredUrl> found,
        List<LinkShape> shapes) {}
