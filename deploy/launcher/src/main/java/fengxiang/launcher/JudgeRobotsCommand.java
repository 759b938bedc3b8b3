package fengxiang.launcher;

import fengxiang.crawler.RobotsCommand;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands over to the crawler's reading of robots.txt files. */
@Command(
        name = "robots",
        description = "Says what a robots.txt file allows: one address a line on standard input.",
        footer = {
            "One JSON object an address: url, allowed, rule, line, crawlDelaySeconds. rule is the deciding line as",
            "it is written, line its number; both are null where no line says anything about the address."
        },
        mixinStandardHelpOptions = true)
final class JudgeRobotsCommand implements Callable<Integer> {

    @Option(names = "--agent", required = true, paramLabel = "NAME", description = "product token of the crawler")
    private String agent = "";

    @Parameters(paramLabel = "FILE", description = "the robots.txt file")
    private Path file = Path.of("robots.txt");

    @Override
    public Integer call() {
        return RobotsCommand.run(agent, file, System.in, System.out, System.err);
    }
}
