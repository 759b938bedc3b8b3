package fengxiang.launcher.up;

import fengxiang.embedded.EmbeddedElasticsearch;
import fengxiang.embedded.EmbeddedException;
import fengxiang.embedded.ServerSettings;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The embedded Elasticsearch. Its port is free at the first start and stays the same from then on. */
final class ElasticsearchPart implements Part {

    private final Console console;
    private ServerSettings settings;
    private @Nullable EmbeddedElasticsearch server;

    ElasticsearchPart(ServerSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    URI uri() {
        EmbeddedElasticsearch running = server;
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running.uri();
    }

    @Override
    public String name() {
        return "Elasticsearch";
    }

    @Override
    public void start() throws InterruptedException {
        stop();
        try {
            EmbeddedElasticsearch started = EmbeddedElasticsearch.start(settings, console::say);
            server = started;
            settings = settings.withPort(started.uri().getPort());
        } catch (EmbeddedException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw new UpException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public boolean isAlive() {
        EmbeddedElasticsearch running = server;
        return running != null && running.isAlive();
    }

    @Override
    public void stop() {
        EmbeddedElasticsearch running = server;
        if (running != null) {
            server = null;
            running.close();
        }
    }

    @Override
    public String lastWords() {
        return "its log: " + settings.directory().resolve("logs/fengxiang.log");
    }
}
