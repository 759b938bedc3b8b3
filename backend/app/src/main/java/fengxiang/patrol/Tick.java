package fengxiang.patrol;

import java.time.Instant;

/**
 * Somebody has looked at a link.
 *
 * @param finds how many publications were found that matter; 0: nothing
 */
record Tick(String list, String item, Instant at, String by, int finds) {

    String id() {
        return id(list, item);
    }

    static String id(String list, String item) {
        return list + "-" + item;
    }
}
