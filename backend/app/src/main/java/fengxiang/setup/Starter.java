package fengxiang.setup;

import fengxiang.model.ArticleKind;
import fengxiang.outlet.Tier;
import org.jspecify.annotations.Nullable;

/**
 * An outlet that is offered and not yet anything here.
 *
 * @param name as it calls itself
 * @param host of its front page
 * @param region province that it serves; null: the whole country
 * @param platform it hosts what others write
 */
record Starter(
        String name, String host, Tier tier, @Nullable String region, ArticleKind kind, boolean platform) {}
