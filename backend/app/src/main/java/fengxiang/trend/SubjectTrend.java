package fengxiang.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One curve.
 *
 * @param key as it was asked for
 * @param name of the topic; null: it is none, or it is not in use
 * @param total of the whole range; what a search for the same finds
 * @param estimated the number of stories is an estimate (beyond 40,000)
 * @param dayOnly articles of which the day is known and no time: they are in the total, but in no bar shorter than a
 *     day
 * @param ofSubjects part of the articles of all subjects together, 0 to 1; null: there are none
 * @param ofAll part of all articles collected, with the same filters; null: there are none
 * @param bars without gaps, the same of all subjects
 */
record SubjectTrend(
        String key,
        Subject.Kind kind,
        @Nullable String name,
        Figures total,
        boolean estimated,
        long dayOnly,
        @Nullable Double ofSubjects,
        @Nullable Double ofAll,
        List<TrendBar> bars) {}
