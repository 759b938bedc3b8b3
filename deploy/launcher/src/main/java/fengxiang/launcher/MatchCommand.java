package fengxiang.launcher;

import fengxiang.launcher.match.Matching;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code match}. */
@Command(
        name = "match",
        description = "Says which topics articles concern: one JSON object a line on standard input.",
        footer = {
            "",
            "The topics file has a topic a line: id, and query or names or both. With both, an article concerns the topic",
            "if it has one of the names and the query matches; names are found wherever their characters stand in a row.",
            "A topic that cannot be read is named with its line and field, and nothing is matched.",
            "Articles have id, title, text and, if known, outlet (name or host), tier (national, provincial, city, other)",
            "and kind (news, social, review, manual). One object an article, in the same order: id, topics."
        },
        mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--topics",
            paramLabel = "FILE",
            required = true,
            description = "the topics, one JSON object a line")
    private Path topics;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(topics) || Files.isDirectory(topics)) {
            throw new LauncherException("there is no file of topics at " + topics);
        }
        try (Matching matching = new Matching(spec.commandLine().getErr())) {
            return matching.read(topics) && matching.run(System.in, new FileOutputStream(FileDescriptor.out)) ? 0 : 1;
        }
    }
}
