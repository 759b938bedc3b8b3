package fengxiang.sentiment.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;

/** Opens the encoder that the product is delivered with. */
public final class Encoders {

    private Encoders() {}

    /**
     * Loads bge-small-zh-v1.5 in 8-bit integers; takes half a second and about 150 MB outside the heap.
     *
     * @param threads how many texts are encoded at a time, at least 1
     * @throws EncoderUnavailableException where the native code or the model cannot be loaded
     */
    public static Encoder open(int threads) throws EncoderUnavailableException {
        try {
            return new OnnxEncoder(threads);
        } catch (LinkageError e) {
            throw new EncoderUnavailableException(
                    "the encoder's native code does not run on this machine ("
                            + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                            + "; it needs glibc on Linux, and a temporary directory that programs may be loaded from): "
                            + innermost(e),
                    e);
        } catch (OrtException | IOException e) {
            throw new EncoderUnavailableException("the encoder's model cannot be loaded: " + innermost(e), e);
        }
    }

    /** A failed class initialisation hides its reason, and on its second occurrence has none. */
    private static String innermost(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage());
    }
}
