package fengxiang.trend;

import org.jspecify.annotations.Nullable;

/**
 * What somebody published about a subject.
 *
 * @param stories new ones of a topic; null: not a topic
 * @param assessed articles of which is known what they say
 */
record CarrierCounts(long articles, @Nullable Long stories, long assessed, long negative) {

    static final CarrierCounts NONE = new CarrierCounts(0, null, 0, 0);

    CarrierCounts and(CarrierCounts other) {
        return new CarrierCounts(
                articles + other.articles(),
                sum(stories, other.stories()),
                assessed + other.assessed(),
                negative + other.negative());
    }

    private static @Nullable Long sum(@Nullable Long a, @Nullable Long b) {
        if (a == null) {
            return b;
        }
        return b == null ? a : Long.valueOf(a + b);
    }
}
