package fengxiang.launcher.lines;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes one object a line, field by field, so that a long one is never in memory. */
public final class JsonLineWriter implements Closeable {

    /**
     * What lies beyond the BMP is written as escapes: only so half a surrogate pair in an id comes out as it went in,
     * where UTF-8 has no bytes for it.
     */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                    .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .build();

    private final OutputStream out;

    public JsonLineWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, 64 << 10);
    }

    /** Writes the fields of an object, without its braces. */
    @FunctionalInterface
    public interface Fields {
        void write(JsonGenerator fields);
    }

    public void write(Fields fields) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.writeStartObject();
            fields.write(generator);
            generator.writeEndObject();
        }
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
