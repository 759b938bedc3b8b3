package fengxiang.sentiment.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The encoder on ONNX Runtime. Texts run one by one: the 8-bit graph scales by the whole tensor, so that in a batch
 * every text would change the others' vectors, and a batch is hardly faster.
 */
final class OnnxEncoder implements Encoder {

    private static final String NAME = "bge-small-zh-v1.5-int8/192";

    private static final int TOKENS = 192;

    private final WordPieces wordPieces = new WordPieces(Vocabulary.load());
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Workers workers;

    /** Closing under a running call would end the process. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private boolean closed;

    OnnxEncoder(int threads) throws OrtException, IOException {
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "fengxiang");
        try (InputStream model = Resources.open(Resources.MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // With one thread a call runs on its caller's; more of its own would spin while they wait.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // A plan of memory per shape only grows where every text has another length.
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(model.readAllBytes(), options);
        }
        workers = new Workers(threads);
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        lock.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the encoder is closed");
            }
            float[][] vectors = new float[texts.size()][];
            workers.forEach(texts.size(), i -> vectors[i] = vector(texts.get(i)));
            return Arrays.asList(vectors);
        } finally {
            lock.readLock().unlock();
        }
    }

    private float[] vector(String text) {
        int[] tokens = wordPieces.cut(text, TOKENS);
        long[] numbers = Arrays.stream(tokens).asLongStream().toArray();
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(numbers);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return firstRow(((OnnxTensor) result.get(0)).getFloatBuffer());
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
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
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                workers.close();
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot be closed: " + e.getMessage(), e);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
