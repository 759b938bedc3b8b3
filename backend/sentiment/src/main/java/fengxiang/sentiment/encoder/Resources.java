package fengxiang.sentiment.encoder;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The files of the encoder, from the jar that brings them. */
final class Resources {

    static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

    private Resources() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        }
    }

    static InputStream open(String name) throws IOException {
        InputStream stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(name + " is missing from the class path");
        }
        return stream;
    }
}
