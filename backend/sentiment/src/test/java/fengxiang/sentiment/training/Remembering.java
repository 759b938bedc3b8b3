package fengxiang.sentiment.training;

import fengxiang.sentiment.encoder.Encoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Encodes each text once, however often a test asks. */
record Remembering(Encoder encoder, Map<String, float[]> known) implements Encoder {

    Remembering(Encoder encoder) {
        this(encoder, new HashMap<>());
    }

    @Override
    public String model() {
        return encoder.model();
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        return texts.stream()
                .map(text -> known.computeIfAbsent(text, encoder::encode))
                .toList();
    }

    @Override
    public void close() {
        encoder.close();
    }
}
