package fengxiang.launcher;

import fengxiang.launcher.analyze.Analysis;
import fengxiang.sentiment.Sentiment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code analyze}. */
@Command(
        name = "analyze",
        description = "Says what can be said of articles from their words: one JSON object a line on standard input.",
        footer = {
            "",
            "Reads id, title, text, kind (news, social, review) and, if there are any, targets: names of those that",
            "the article may speak of. Other fields are ignored. One JSON object an article, in the same order: id,",
            "keywords (at most 8, the best first), places (name, six-digit code of 2023, level: province, prefecture or",
            "county, and the words that say so). A line that cannot be used is named on standard error with the field",
            "that is wrong, the others are analysed, and the exit code is 1. A line may have 32 MB. Offsets count",
            "UTF-16 units. Nothing is stored."
        },
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--tokens", description = "also the words of the text: term, start, end")
    private boolean tokens;

    @Option(
            names = "--heads",
            paramLabel = "DIR",
            description = "heads made by train-sentiment, in place of the delivered ones")
    private @Nullable Path heads;

    @Override
    public Integer call() throws IOException {
        PrintWriter notes = spec.commandLine().getErr();
        try (Sentiment sentiment = open()) {
            sentiment
                    .trouble()
                    .ifPresent(
                            reason -> notes.println("analyze: sentiment is judged by a list of words only: " + reason));
            Analysis analysis = Analysis.of(tokens, sentiment, notes);
            return analysis.run(System.in, new FileOutputStream(FileDescriptor.out)) ? 0 : 1;
        }
    }

    private Sentiment open() {
        try {
            return Sentiment.open(Runtime.getRuntime().availableProcessors(), heads);
        } catch (IOException e) {
            throw new LauncherException(String.valueOf(e.getMessage()));
        }
    }
}
