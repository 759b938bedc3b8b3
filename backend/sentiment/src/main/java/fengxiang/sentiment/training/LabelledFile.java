package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Label;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Labelled texts from a file of tab-separated lines: id, label (0 negative, 1 neutral, 2 positive), title, text.
 * Further columns are ignored.
 *
 * @param name of the file and of the directory that it lies in
 * @param sha256 of its bytes, in hexadecimal
 */
public record LabelledFile(String name, String sha256, List<LabelledText> texts) {

    private static final int COLUMNS = 4;

    /**
     * Reads a file.
     *
     * @throws TrainingDataException where it cannot be read or a line is wrong; names line and field
     */
    public static LabelledFile read(Path file) throws TrainingDataException {
        return read(bytes(file), file.toString(), name(file));
    }

    /** Reads what is delivered. */
    static LabelledFile of(String name, byte[] bytes) throws TrainingDataException {
        return read(bytes, name, name);
    }

    private static LabelledFile read(byte[] bytes, String file, String name) throws TrainingDataException {
        List<LabelledText> texts = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                texts.add(text(line, file + ", line " + number));
            }
        } catch (CharacterCodingException e) {
            throw new TrainingDataException(file + ", line " + (texts.size() + 1) + ": not UTF-8 from here on", e);
        } catch (IOException e) {
            throw new TrainingDataException(file + " cannot be read: " + e.getMessage(), e);
        }
        if (texts.isEmpty()) {
            throw new TrainingDataException(file + " has no lines", null);
        }
        return new LabelledFile(name, sha256(bytes), List.copyOf(texts));
    }

    /** Sets are told apart by their directory. */
    private static String name(Path file) {
        Path full = file.toAbsolutePath().normalize();
        int names = full.getNameCount();
        return full.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
    }

    private static byte[] bytes(Path file) throws TrainingDataException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new TrainingDataException(file + " does not exist", e);
        } catch (IOException e) {
            throw new TrainingDataException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static LabelledText text(String line, String place) throws TrainingDataException {
        String[] fields = line.split("\t", -1);
        if (fields.length < COLUMNS) {
            String[] names = {"id", "label", "title", "text"};
            throw new TrainingDataException(
                    place + ": field " + names[fields.length] + " is missing (tabs between id, label, title, text)",
                    null);
        }
        if (fields[2].isBlank() && fields[3].isBlank()) {
            throw new TrainingDataException(place + ": fields title and text are both empty", null);
        }
        Label label = switch (fields[1].strip()) {
            case "0" -> Label.NEGATIVE;
            case "1" -> Label.NEUTRAL;
            case "2" -> Label.POSITIVE;
            default ->
                throw new TrainingDataException(
                        place + ": field label is \"" + fields[1] + "\", it must be 0, 1 or 2", null);
        };
        return new LabelledText(fields[0], label, fields[2], fields[3]);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The labels that occur, by ordinal. A file without neutral texts says nothing about what is neutral. */
    boolean[] classes() {
        boolean[] classes = new boolean[Label.COUNT];
        texts.forEach(text -> classes[text.label().ordinal()] = true);
        return classes;
    }

    long count(Label label) {
        return texts.stream().filter(text -> text.label() == label).count();
    }
}
