package fengxiang.launcher;

import fengxiang.crawler.ExtractCommand;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Hands over to the crawler's extractor, which reads its own options. */
@Command(
        name = "extract",
        description = "Finds the article in raw HTML.",
        customSynopsis = {"fengxiang extract [--url U] [--content-type T] < page.html", "fengxiang extract --dir DIR"},
        footer = {
            "One JSON object a page: file, title, body, publishedAt, publishedRaw, precision, outlet,",
            "image, canonical, charset, confidence, rejected. Nothing is stored."
        })
final class ExtractCliCommand implements Callable<Integer> {

    @Unmatched
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        return ExtractCommand.run(arguments.toArray(String[]::new), System.in, System.out, System.err);
    }
}
