package fengxiang.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a scope as they came; null, blank or empty means not given.
 *
 * @param q in the query language
 * @param from ISO 8601 with offset; the range is half-open
 * @param to likewise
 * @param outlet ids of outlets or hosts, any of them; so are the others
 * @param tier national, provincial, city, other
 * @param kind news, social, review, manual
 * @param topic ids
 * @param sentiment negative, neutral, positive: towards one of the topics, or of the article in all where none is given
 * @param region codes of six digits
 * @param hour of the week in China, such as mon-08; needs from and to, at most 366 days apart
 */
public record ScopeParameters(
        @Nullable String q,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> outlet,
        @Nullable List<String> tier,
        @Nullable List<String> kind,
        @Nullable List<String> topic,
        @Nullable List<String> sentiment,
        @Nullable List<String> region,
        @Nullable List<String> hour) {}
