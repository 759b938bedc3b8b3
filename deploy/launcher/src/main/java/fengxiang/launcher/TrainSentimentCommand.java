package fengxiang.launcher;

import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.encoder.EncoderUnavailableException;
import fengxiang.sentiment.encoder.Encoders;
import fengxiang.sentiment.head.HeadFile;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.training.CardWriter;
import fengxiang.sentiment.training.HeadTrainer;
import fengxiang.sentiment.training.LabelledFile;
import fengxiang.sentiment.training.TrainedHead;
import fengxiang.sentiment.training.TrainingDataException;
import fengxiang.sentiment.training.TrainingFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code train-sentiment}. */
@Command(
        name = "train-sentiment",
        description = "Trains a sentiment head from labelled texts, and says how good it is.",
        footer = {
            "",
            "Files have a text a line, fields between tabs: id, label (0 negative, 1 neutral, 2 positive), title, text;",
            "further fields are ignored. Writes K.head, K.json and K.md (the model card: what it was trained on, with",
            "the SHA-256 of every file, scores, calibration, limits) into DIR; analyze --heads DIR uses them. The same",
            "files give the same head."
        },
        mixinStandardHelpOptions = true)
final class TrainSentimentCommand implements Callable<Integer> {

    /** What a text of an additional file counts beside one of the main file. */
    private static final double ADDITIONAL = 0.3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--kind", paramLabel = "K", required = true, description = "news, social or review")
    private String kind;

    @Option(names = "--train", paramLabel = "F", required = true, description = "texts to learn from")
    private Path train;

    @Option(
            names = "--also",
            paramLabel = "F",
            description = "more texts to learn from, of which each counts 0.3; may be given several times")
    private List<Path> also = List.of();

    @Option(
            names = "--dev",
            paramLabel = "F",
            required = true,
            description = "texts to calibrate and score on, none of which is learned from; may be given several times,"
                    + " the first decides on temperature and bands")
    private List<Path> dev = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where the head goes")
    private Path out;

    @Option(
            names = "--ngrams",
            description =
                    "also learns words and runs of characters: better on texts like yours, but the head then holds"
                            + " words of them, names too, and is not for passing on")
    private boolean ngrams;

    @Override
    public Integer call() throws IOException {
        Kind wanted = Kind.of(kind)
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "--kind is none of news, social, review: " + kind));
        PrintWriter notes = spec.commandLine().getErr();
        try (Encoder encoder = Encoders.open(Runtime.getRuntime().availableProcessors())) {
            List<TrainingFile> training = new ArrayList<>();
            training.add(new TrainingFile(LabelledFile.read(train), 1));
            for (Path file : also) {
                training.add(new TrainingFile(LabelledFile.read(file), ADDITIONAL));
            }
            List<LabelledFile> development = new ArrayList<>();
            for (Path file : dev) {
                development.add(LabelledFile.read(file));
            }
            notes.println("train-sentiment: encoding and training, some minutes for ten thousand texts");
            notes.flush();
            write(new HeadTrainer(encoder, wanted, ngrams).train(training, development), wanted);
            return 0;
        } catch (TrainingDataException | EncoderUnavailableException e) {
            throw new LauncherException(String.valueOf(e.getMessage()));
        }
    }

    private void write(TrainedHead trained, Kind wanted) throws IOException {
        Files.createDirectories(out);
        try (OutputStream head = Files.newOutputStream(out.resolve(HeadFile.name(wanted)))) {
            HeadFile.write(trained.head(), head);
        }
        Files.writeString(out.resolve(wanted.word() + ".json"), CardWriter.json(trained.card()));
        Files.writeString(out.resolve(wanted.word() + ".md"), CardWriter.markdown(trained.card()));
        PrintWriter data = spec.commandLine().getOut();
        data.print(CardWriter.markdown(trained.card()));
        data.flush();
    }
}
