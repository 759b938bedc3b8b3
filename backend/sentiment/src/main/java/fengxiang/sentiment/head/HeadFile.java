package fengxiang.sentiment.head;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Heads as files: weights with 16 bits each, compressed. */
public final class HeadFile {

    private static final int MAGIC = 0x46584844;
    private static final byte NETWORKS = 1;
    private static final byte NGRAMS = 2;

    /** No array of a head is longer; a file that says otherwise is damaged. */
    private static final int LONGEST = 1 << 22;

    private HeadFile() {}

    /** The file's name in a directory of heads. */
    public static String name(Kind kind) {
        return kind.word() + ".head";
    }

    public static void write(Head head, OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(target)))) {
            writePlain(head, out);
        }
    }

    /** What the file holds, before it is compressed. */
    static void writePlain(Head head, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeUTF(head.kind().word());
        out.writeUTF(head.encoder());
        out.writeDouble(head.temperature());
        writeThresholds(out, head.bands().certain());
        writeThresholds(out, head.bands().probable());
        switch (head.scorer()) {
            case Networks networks -> write(out, networks);
            case Ngrams ngrams -> write(out, ngrams);
        }
    }

    /**
     * Reads a head.
     *
     * @throws IOException where it is not one, or is damaged; the message says so
     */
    public static Head read(InputStream source) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a head");
            }
            String word = in.readUTF();
            Kind kind = Kind.of(word).orElseThrow(() -> new IOException("a head for an unknown kind: " + word));
            String encoder = in.readUTF();
            double temperature = in.readDouble();
            Bands bands = new Bands(readThresholds(in), readThresholds(in));
            Scorer scorer = switch (in.readByte()) {
                case NETWORKS -> readNetworks(in);
                case NGRAMS -> readNgrams(in);
                default -> throw new IOException("a head of an unknown form");
            };
            return new Head(kind, encoder, scorer, temperature, bands);
        }
    }

    private static void write(DataOutputStream out, Networks networks) throws IOException {
        out.writeByte(NETWORKS);
        writeClasses(out, networks.classes());
        out.writeFloat(networks.scale());
        writeFloats(out, networks.center());
        out.writeInt(networks.members().size());
        for (Network member : networks.members()) {
            writeFloats(out, member.first());
            writeFloats(out, member.firstBias());
            writeFloats(out, member.second());
            writeFloats(out, member.secondBias());
        }
    }

    private static Networks readNetworks(DataInputStream in) throws IOException {
        boolean[] classes = readClasses(in);
        float scale = in.readFloat();
        float[] center = readFloats(in);
        int count = in.readInt();
        List<Network> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new Network(readFloats(in), readFloats(in), readFloats(in), readFloats(in)));
        }
        return new Networks(center, scale, classes, List.copyOf(members));
    }

    private static void write(DataOutputStream out, Ngrams ngrams) throws IOException {
        out.writeByte(NGRAMS);
        writeClasses(out, ngrams.classes());
        writeFloats(out, ngrams.rarity());
        for (float[] weights : ngrams.weights()) {
            writeFloats(out, weights);
        }
    }

    private static Ngrams readNgrams(DataInputStream in) throws IOException {
        boolean[] classes = readClasses(in);
        float[] rarity = readFloats(in);
        float[][] weights = new float[Label.COUNT][];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = readFloats(in);
        }
        return new Ngrams(rarity, weights, classes);
    }

    private static void writeClasses(DataOutputStream out, boolean[] classes) throws IOException {
        for (boolean known : classes) {
            out.writeBoolean(known);
        }
    }

    private static boolean[] readClasses(DataInputStream in) throws IOException {
        boolean[] classes = new boolean[Label.COUNT];
        for (int k = 0; k < classes.length; k++) {
            classes[k] = in.readBoolean();
        }
        return classes;
    }

    private static void writeThresholds(DataOutputStream out, double[] values) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    private static double[] readThresholds(DataInputStream in) throws IOException {
        double[] values = new double[Label.COUNT];
        for (int k = 0; k < values.length; k++) {
            values[k] = in.readDouble();
        }
        return values;
    }

    private static void writeFloats(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeShort(Float.floatToFloat16(value));
        }
    }

    private static float[] readFloats(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a damaged head");
        }
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = Float.float16ToFloat(in.readShort());
        }
        return values;
    }
}
