package fengxiang.crawler.shell;

import edu.uci.ics.crawler4j.frontier.DocIDServer;
import edu.uci.ics.crawler4j.frontier.Frontier;
import edu.uci.ics.crawler4j.frontier.FrontierConfiguration;
import edu.uci.ics.crawler4j.url.WebURLFactory;

/** Gives the shell our frontier, and no memory of addresses: whether one is due is decided by the backend alone. */
final class LeasedConfiguration implements FrontierConfiguration {

    private final Frontier frontier;

    LeasedConfiguration(Frontier frontier) {
        this.frontier = frontier;
    }

    @Override
    public Frontier getFrontier() {
        return frontier;
    }

    @Override
    public DocIDServer getDocIDServer() {
        return new Forgetful();
    }

    @Override
    public WebURLFactory getWebURLFactory() {
        return LeasedUrl::new;
    }

    @Override
    public void close() {
        frontier.close();
    }

    /** The shell would fetch an address once and never again. */
    private static final class Forgetful implements DocIDServer {

        @Override
        public int getDocId(String url) {
            return -1;
        }

        @Override
        public int getNewDocID(String url) {
            return -1;
        }

        @Override
        public void addUrlAndDocId(String url, int docId) {
            throw new UnsupportedOperationException("the backend owns the frontier");
        }

        @Override
        public boolean isSeenBefore(String url) {
            return false;
        }

        @Override
        public int getDocCount() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
