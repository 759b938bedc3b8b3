package fengxiang.launcher;

import fengxiang.crawler.ExtractCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hands over to the crawler's extractor. */
@Command(
        name = "extract",
        description = "Finds the article in raw HTML: of standard input, or of every page in a directory.",
        footer = {
            "",
            "One JSON object a page: file, title, body, publishedAt, publishedRaw, precision, outlet, image, canonical,",
            "charset, confidence, rejected (why it is no article). Nothing is stored."
        },
        mixinStandardHelpOptions = true)
final class ExtractPagesCommand implements Callable<Integer> {

    @Option(names = "--url", paramLabel = "U", description = "the page's address, for relative links")
    private @Nullable String url;

    @Option(names = "--content-type", paramLabel = "T", description = "as the server declared it")
    private @Nullable String contentType;

    @Option(names = "--dir", paramLabel = "DIR", description = "reads every *.html in it instead")
    private @Nullable String directory;

    @Override
    public Integer call() {
        List<String> arguments = new ArrayList<>();
        add(arguments, "--url", url);
        add(arguments, "--content-type", contentType);
        add(arguments, "--dir", directory);
        return ExtractCommand.run(arguments.toArray(String[]::new), System.in, System.out, System.err);
    }

    private static void add(List<String> arguments, String option, @Nullable String value) {
        if (value != null) {
            arguments.add(option);
            arguments.add(value);
        }
    }
}
