package fengxiang.launcher;

import fengxiang.launcher.similar.Similar;
import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.encoder.EncoderUnavailableException;
import fengxiang.sentiment.encoder.Encoders;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code similar}. */
@Command(
        name = "similar",
        description = "Finds the copies among articles, and the events that they are about: one JSON object a line on "
                + "standard input.",
        footer = {
            "",
            "Reads id, title, text and publishedAt (ISO 8601 with offset). After the end of the input writes, in the same",
            "order, id, story and event: the ids of their earliest publications in the whole input; and containment: how",
            "much of the shorter text the article and its story's original have in common, 0 to 1. A line that cannot be",
            "used is named on standard error with the field that is wrong, the others are used, and the exit code is 1.",
            "Articles wait on disk: about 5 KB for one of 800 characters. Nothing stays."
        },
        mixinStandardHelpOptions = true)
final class SimilarCommand implements Callable<Integer> {

    private static final int THREADS = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--spool",
            paramLabel = "DIR",
            description = "where articles wait for the end of the input (default: the system's directory for such)")
    private Path spool = Path.of(System.getProperty("java.io.tmpdir"));

    @Override
    public Integer call() throws IOException {
        try (Encoder encoder = Encoders.open(THREADS)) {
            Similar similar = new Similar(encoder, spool, spec.commandLine().getErr());
            return similar.run(System.in, new FileOutputStream(FileDescriptor.out)) ? 0 : 1;
        } catch (EncoderUnavailableException e) {
            throw new LauncherException("similar cannot tell events: " + e.getMessage());
        }
    }
}
