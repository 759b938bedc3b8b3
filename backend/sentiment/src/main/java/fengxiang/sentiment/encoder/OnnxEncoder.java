package fengxiang.sentiment.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * The encoder on ONNX Runtime. Texts run one by one: the 8-bit graph scales by the whole tensor, so that in a batch
 * every text would change the others' vectors, and a batch is hardly faster.
 */
final class OnnxEncoder implements Encoder {

    private static final String NAME = "bge-small-zh-v1.5-int8/192";

    static final int TOKENS = 192;

    private final WordPieces wordPieces = new WordPieces(Vocabulary.load());
    private final Graph graph;
    private final Workers workers;

    OnnxEncoder(int threads) throws OrtException, IOException {
        graph = new Graph(Resources.bytes(Resources.MODEL));
        workers = new Workers(threads);
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        float[][] vectors = new float[texts.size()][];
        workers.forEach(
                texts.size(), i -> vectors[i] = graph.run(wordPieces.cut(texts.get(i), TOKENS), OnnxEncoder::firstRow));
        return Arrays.asList(vectors);
    }

    /** The row of the begin token stands for the text; scaled to length 1. */
    private static float[] firstRow(FloatBuffer rows) {
        float[] row = new float[DIMENSIONS];
        rows.get(0, row);
        double squares = 0;
        for (float value : row) {
            squares += value * value;
        }
        float scale = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < row.length; i++) {
            row[i] *= scale;
        }
        return row;
    }

    @Override
    public void close() {
        graph.close();
        workers.close();
    }
}
