package fengxiang.sentiment.head;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What was learned on top of a head: the last layers of its networks. Some kilobytes, and of no use without that head.
 *
 * @param base SHA-256 of the head that it belongs to, in hexadecimal
 * @param layers weights, then biases of each network, with 32 bits each
 */
public record Refinement(String base, byte[] layers) {

    /** The last layers of {@code refined}, which differs from {@code base} in these only. */
    public static Refinement of(Head base, Networks refined) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Network member : refined.members()) {
                write(out, member.second());
                write(out, member.secondBias());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Refinement(hash(base), bytes.toByteArray());
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    /**
     * The refined head; temperature and bands stay those of the base.
     *
     * @throws IOException where it belongs to another head, or is damaged
     */
    public Head on(Head head) throws IOException {
        if (!(head.scorer() instanceof Networks networks) || !base.equals(hash(head))) {
            throw new IOException("learned on another head than the one that is delivered");
        }
        List<Network> members = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(layers))) {
            for (Network member : networks.members()) {
                float[] second = read(in, member.second().length);
                members.add(member.withLast(second, read(in, member.secondBias().length)));
            }
            if (in.available() > 0) {
                throw new IOException("longer than the last layers of its head");
            }
        }
        return head.with(networks.with(members));
    }

    /** On the head that it was made of just now. */
    public Head fitting(Head head) {
        try {
            return on(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] read(DataInputStream in, int length) throws IOException {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = in.readFloat();
            if (!Float.isFinite(values[i])) {
                throw new IOException("a weight that is no number");
            }
        }
        return values;
    }

    /** What tells a head from every other. */
    public static String hash(Head head) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            HeadFile.writePlain(
                    head, new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
