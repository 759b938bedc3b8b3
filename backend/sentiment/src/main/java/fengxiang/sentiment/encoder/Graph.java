package fengxiang.sentiment.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** A network that is loaded into ONNX Runtime. Safe for many threads. */
final class Graph implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;

    /** Closing under a running call would end the process. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private boolean closed;

    Graph(byte[] model) throws OrtException {
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "fengxiang");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // With one thread a call runs on its caller's; more of its own would spin while they wait.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // A plan of memory per shape only grows where every text has another length.
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(model, options);
        }
    }

    /**
     * Runs the network.
     *
     * @param reading is given a row of {@link Encoder#DIMENSIONS} numbers for each token
     * @throws IllegalStateException after {@link #close}
     */
    <T> T run(int[] tokens, Function<FloatBuffer, T> reading) {
        long[] numbers = Arrays.stream(tokens).asLongStream().toArray();
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        lock.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the encoder is closed");
            }
            try (OnnxTensor ids = tensor(numbers);
                    OnnxTensor mask = tensor(ones);
                    OnnxTensor types = tensor(new long[numbers.length]);
                    OrtSession.Result result =
                            session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
                return reading.apply(((OnnxTensor) result.get(0)).getFloatBuffer());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        } finally {
            lock.readLock().unlock();
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot be closed: " + e.getMessage(), e);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
