package fengxiang.demo.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One publication; its text is made from the seed when a page is asked for.
 *
 * @param id day of publication (days since 1970) times 1000 plus its number within the day
 * @param at instant of publication, a whole minute
 * @param topic which texts it is written with
 * @param base the article that it repeats; null: written by the outlet itself
 */
public record Item(
        long id,
        Outlet outlet,
        Instant at,
        String topic,
        long seed,
        Trait trait,
        @Nullable Item base) {

    Item numbered(long number) {
        return new Item(number, outlet, at, topic, seed, trait, base);
    }

    Item repeating(Item original) {
        return new Item(id, outlet, at, original.topic, seed, trait, original);
    }

    boolean original() {
        return base == null && trait == Trait.PLAIN;
    }
}
