package fengxiang.demo.load;

/**
 * A request as the server saw it.
 *
 * @param host host and port
 * @param began when the server had read it, by {@link System#nanoTime}
 * @param ended when it had answered, or given up answering
 */
public record LoadRequest(String host, String path, long began, long ended) {

    /** The address that was asked for. */
    public String url() {
        return "http://" + host + path;
    }
}
