package fengxiang.launcher;

import fengxiang.crawler.FeedCommand;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hands over to the crawler's feed reader. */
@Command(
        name = "feed",
        description = "Reads a feed or sitemap from standard input.",
        footer = {
            "RSS, Atom, JSON Feed, sitemaps, news sitemaps and indices of sitemaps, also packed with gzip.",
            "One JSON object an entry: title, link, publishedAt, publishedRaw, summary, id. A time without",
            "zone is that of Shanghai; one that cannot be read is null, with publishedRaw as it is written."
        },
        mixinStandardHelpOptions = true)
final class ReadFeedCommand implements Callable<Integer> {

    @Option(names = "--url", paramLabel = "U", description = "the feed's address, for relative links")
    private @Nullable String url;

    @Option(names = "--content-type", paramLabel = "T", description = "as the server declared it")
    private @Nullable String contentType;

    @Override
    public Integer call() {
        return FeedCommand.run(url, contentType, System.in, System.out, System.err);
    }
}
