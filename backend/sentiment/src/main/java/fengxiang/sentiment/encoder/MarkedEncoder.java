package fengxiang.sentiment.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Reads texts for what they say about somebody, who is marked in them. The encoder's last layers are tuned for that:
 * its vectors say little about anything else. Safe for many threads.
 */
public final class MarkedEncoder implements AutoCloseable {

    /** Stands in the text where the one in question is named. */
    public static final String MARKER = "我们单位";

    /** The length of every vector: the text's row, then the mean of the markers' rows. */
    public static final int DIMENSIONS = 2 * Encoder.DIMENSIONS;

    private final WordPieces wordPieces = new WordPieces(Vocabulary.load());
    private final int[] marker;
    private final Graph graph;
    private final Workers workers;

    private MarkedEncoder(Graph graph, int threads) throws IOException {
        int[] cut = wordPieces.cut(MARKER, MARKER.length() + 2);
        marker = Arrays.copyOfRange(cut, 1, cut.length - 1);
        this.graph = graph;
        workers = new Workers(threads);
    }

    /**
     * Loads the encoder and lays the tuned weights over it.
     *
     * @param overlay made for exactly the delivered encoder; is read to its end
     */
    public static MarkedEncoder open(int threads, InputStream overlay) throws EncoderUnavailableException, IOException {
        byte[] model = Resources.bytes(Resources.MODEL);
        Overlay.lay(overlay, model);
        try {
            return new MarkedEncoder(new Graph(model), threads);
        } catch (LinkageError | OrtException e) {
            throw new EncoderUnavailableException("the tuned encoder cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The vectors of marked texts, in their order; where no marker stands, its half is zero. */
    public List<float[]> encode(List<String> texts) {
        float[][] vectors = new float[texts.size()][];
        workers.forEach(texts.size(), i -> vectors[i] = vector(texts.get(i)));
        return Arrays.asList(vectors);
    }

    private float[] vector(String text) {
        int[] tokens = wordPieces.cut(text, OnnxEncoder.TOKENS);
        return graph.run(tokens, rows -> rows(tokens, rows));
    }

    private float[] rows(int[] tokens, FloatBuffer rows) {
        float[] vector = new float[DIMENSIONS];
        rows.get(0, vector, 0, Encoder.DIMENSIONS);
        int marked = 0;
        for (int i = 0; i + marker.length <= tokens.length; i++) {
            if (Arrays.equals(tokens, i, i + marker.length, marker, 0, marker.length)) {
                for (int token = i; token < i + marker.length; token++) {
                    add(rows, token, vector);
                    marked++;
                }
            }
        }
        for (int k = 0; k < Encoder.DIMENSIONS; k++) {
            int place = Encoder.DIMENSIONS + k;
            vector[place] /= Math.max(1, marked);
        }
        return vector;
    }

    private static void add(FloatBuffer rows, int token, float[] vector) {
        for (int k = 0; k < Encoder.DIMENSIONS; k++) {
            vector[Encoder.DIMENSIONS + k] += rows.get(token * Encoder.DIMENSIONS + k);
        }
    }

    @Override
    public void close() {
        graph.close();
        workers.close();
    }
}
