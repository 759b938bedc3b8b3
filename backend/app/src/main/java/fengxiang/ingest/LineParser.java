package fengxiang.ingest;

import fengxiang.model.Article;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads one line of JSON. Unknown members are ignored, so that senders can be newer than we are. */
final class LineParser {

    private final JsonMapper json;

    /** @param longestLine bytes; no string in a line can be longer */
    LineParser(long longestLine) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(32)
                .maxStringLength((int) Math.min(longestLine, Integer.MAX_VALUE))
                .maxNameLength(256)
                .maxNumberLength(64)
                .build();
        SimpleModule times = new SimpleModule().addDeserializer(Instant.class, new TimeWithOffset());
        this.json = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(times)
                .build();
    }

    /** @throws LineRejectedException naming the field, or the character where the JSON ends to be JSON */
    Article parse(byte[] line) {
        try {
            Article article = json.readValue(line, Article.class);
            if (article == null) {
                throw new LineRejectedException(null, "The line is null, not an object.");
            }
            return article;
        } catch (MismatchedInputException e) {
            throw mismatch(e);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : " at character " + Math.max(1, at.getColumnNr());
            throw new LineRejectedException(null, "The line is no valid JSON" + where + ".");
        }
    }

    private static LineRejectedException mismatch(MismatchedInputException e) {
        String field = e.getPath().stream()
                .map(r -> r.getPropertyName() == null ? "[" + r.getIndex() + "]" : r.getPropertyName())
                .collect(Collectors.joining("."));
        if (field.isEmpty()) {
            return new LineRejectedException(null, "The line is no JSON object of an article.");
        }
        return new LineRejectedException(field, field + " must be " + expected(e.getTargetType()) + ".");
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type == Instant.class) {
            return "a time with offset such as 2026-11-20T16:00:00+08:00";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return Number.class.isAssignableFrom(type)
                ? "a number"
                : "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A time without an offset would mean another moment in each time zone; a bare number could be anything. */
    private static final class TimeWithOffset extends StdDeserializer<Instant> {

        TimeWithOffset() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            String text = parser.getString();
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "no time with offset");
            }
        }
    }
}
