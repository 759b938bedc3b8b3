package fengxiang.sentiment.encoder;

import java.util.List;

/** Turns texts into vectors whose dot product says how much they mean the same. Safe for many threads. */
public interface Encoder extends AutoCloseable {

    /** The length of every vector. */
    int DIMENSIONS = 512;

    /** Names the encoder and its weights; vectors of different encoders cannot be compared. */
    String model();

    /**
     * The vectors of the texts, in their order; each has {@link #DIMENSIONS} numbers and the length 1. What lies behind
     * the first 192 tokens (about 190 Chinese characters) of a text does not count. A text's vector does not depend on
     * its neighbours.
     *
     * @throws IllegalStateException after {@link #close}
     */
    List<float[]> encode(List<String> texts);

    /** The vector of one text. */
    default float[] encode(String text) {
        return encode(List.of(text)).getFirst();
    }

    /** Waits for what is being encoded, then gives back all native memory. */
    @Override
    void close();
}
