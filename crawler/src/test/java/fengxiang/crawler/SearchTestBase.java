package fengxiang.crawler;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fengxiang.model.ArticleKind;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.EntryType;
import fengxiang.model.FetchOutcome;
import fengxiang.model.PageRole;
import fengxiang.model.SearchAccess;
import fengxiang.model.SearchKind;
import fengxiang.model.SourceEntry;
import fengxiang.model.SourceProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;

/** A site that is searched, and everything that is logged meanwhile. */
abstract class SearchTestBase extends CrawlTestBase {

    static final String KEY = "bce-v3/ALTAK-geheim/0123456789abcdef";

    private static final Logger ALL = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Logger LOUD = (Logger) LoggerFactory.getLogger("fengxiang");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        LOUD.setLevel(Level.TRACE);
        LOUD.setAdditive(false);
        LOUD.addAppender(log);
        ALL.addAppender(log);
        log.start();
    }

    @AfterEach
    void stopListening() {
        ALL.detachAppender(log);
        LOUD.detachAppender(log);
        LOUD.setAdditive(true);
        LOUD.setLevel(null);
    }

    SourceProfile connector(String path, @Nullable SearchAccess access) {
        List<SourceEntry> entries = List.of(new SourceEntry(site.url(path), EntryType.SEARCH));
        return new SourceProfile("c1", site.authority(), ArticleKind.NEWS, entries, null, null, access);
    }

    /** Asks what is due, and nothing of what it leads to. */
    FetchOutcome asked(String path, SearchKind kind, @Nullable String key) throws IOException {
        return asked(path, new SearchAccess(kind, key));
    }

    FetchOutcome asked(String path, @Nullable SearchAccess access) throws IOException {
        backend.source(connector(path, access)).due(site.url(path), "c1", PageRole.SEARCH);
        try (Crawler crawler = crawler()) {
            waitFor(() -> crawler != null && !backend.outcomes().isEmpty(), PATIENCE);
        }
        return outcome(path);
    }

    List<String> found() {
        return backend.discovered().stream().map(DiscoveredUrl::url).toList();
    }

    /** All that was logged, reported or written to disk. */
    String traces() throws IOException {
        List<String> traces = new ArrayList<>();
        log.list.forEach(event -> traces.add(event.getFormattedMessage() + " " + event.getThrowableProxy()));
        traces.add(backend.outcomes().toString() + backend.discovered() + backend.seen() + backend.articles());
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                traces.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return traces.stream().collect(Collectors.joining("\n"));
    }
}
