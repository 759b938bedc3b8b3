package fengxiang.crawler.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header with which a server asks for patience. */
public final class RetryAfter {

    private RetryAfter() {}

    /** The wait asked for; nothing when there is no readable header. Never negative. */
    public static Optional<Duration> of(Fetched answer, Instant now) {
        String value = answer.header("retry-after");
        if (value == null) {
            return Optional.empty();
        }
        String text = value.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(until.isBefore(now) ? Duration.ZERO : Duration.between(now, until));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
