package fengxiang.trend;

import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.platform.InvalidFieldException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters of a trend; what cannot be understood, or does not fit, is refused by name. */
@Component
class TrendReader {

    private final Beginning beginning;
    private final Clock clock;

    TrendReader(Beginning beginning, Clock clock) {
        this.beginning = beginning;
        this.clock = clock;
    }

    /** @throws fengxiang.platform.ProblemException naming the parameter */
    TrendQuestion read(
            String @Nullable [] subjects,
            ScopeParameters asked,
            @Nullable String interval,
            @Nullable List<String> also) {
        Scope scope = scope(asked);
        List<Subject> read = Subject.read(subjects);
        Interval width = interval == null || interval.isBlank()
                ? null
                : ScopeReader.name("interval", interval, Interval.values());
        return new TrendQuestion(read, scope, range(scope, width), ScopeReader.names("also", also, Also.values()));
    }

    /** The filters alone. */
    static Scope scope(ScopeParameters asked) {
        refuse("q", asked.q() != null && !asked.q().isBlank(), "Words are a subject here.", "subject=q:TEXT");
        refuse("topic", given(asked.topic()), "A topic is a subject here.", "subject=topic:ID");
        refuse("sentiment", given(asked.sentiment()), "What articles say is counted here, not filtered by.", null);
        refuse("hour", given(asked.hour()), "Bars of time are not narrowed to hours of the week.", null);
        return ScopeReader.read(asked);
    }

    private TrendRange range(Scope scope, @Nullable Interval width) {
        Instant now = clock.instant();
        Instant from = scope.from() != null ? scope.from() : beginning.of(scope);
        return TrendRange.of(from == null ? now : from, scope.to(), now, width);
    }

    private static void refuse(String field, boolean given, String why, @Nullable String expected) {
        if (given) {
            throw new InvalidFieldException(field, why, expected);
        }
    }

    private static boolean given(@Nullable List<String> values) {
        return values != null && values.stream().anyMatch(v -> !v.isBlank());
    }
}
