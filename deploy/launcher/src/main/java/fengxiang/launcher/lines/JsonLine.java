package fengxiang.launcher.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One object and where it stood. Fields that nobody asks for are ignored. */
public final class JsonLine {

    private final long number;
    private final ObjectNode object;

    JsonLine(long number, ObjectNode object) {
        this.number = number;
        this.object = object;
    }

    /** 1-based, blank lines counted. */
    public long number() {
        return number;
    }

    /** A text that has to be there, empty or not. */
    public String text(String field) throws LineException {
        JsonNode value = object.get(field);
        if (value == null) {
            throw wrong("field " + field + " is missing");
        }
        return string(value, "field " + field);
    }

    /** A text that may be missing or null, and what stands for it then. */
    public String text(String field, String fallback) throws LineException {
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? fallback : string(value, "field " + field);
    }

    /** What the text of a field stands for, as {@code reading} has it; it refuses by IllegalArgumentException. */
    public <T> T value(String field, Function<String, T> reading) throws LineException {
        String text = text(field);
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw wrong("field " + field + " " + e.getMessage());
        }
    }

    /** A list of texts; empty where the field is missing or null. */
    public List<String> texts(String field) throws LineException {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong("field " + field + " is no list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : value) {
            texts.add(string(item, "item " + texts.size() + " of field " + field));
        }
        return List.copyOf(texts);
    }

    /** An error about this line. */
    public LineException wrong(String what) {
        return new LineException(number, what);
    }

    private String string(JsonNode value, String what) throws LineException {
        if (!value.isString()) {
            throw wrong(what + " is no text");
        }
        return value.stringValue();
    }
}
