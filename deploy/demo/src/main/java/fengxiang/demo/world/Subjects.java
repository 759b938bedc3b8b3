package fengxiang.demo.world;

import java.util.List;

/** What an outlet writes about on an ordinary day. */
final class Subjects {

    private static final List<String> STATEWIDE = List.of("province", "economy", "tourism", "police", "health");

    private Subjects() {}

    static String pick(Outlet outlet, Draw draw) {
        return switch (outlet) {
            case GOVERNMENT -> "notice";
            case STATION -> "office";
            case FORUM -> "forum";
            case REVIEWS -> "review";
            case NATIONAL -> draw.chance(0.5) ? draw.pick(STATEWIDE) : draw.pick(Texts.NEWS);
            case PROVINCIAL, OBSERVER, DAILY, NEWSNET, EVENING -> draw.pick(Texts.NEWS);
        };
    }
}
