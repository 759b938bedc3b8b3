package fengxiang.crawler.feed;

/** The bytes are no feed or sitemap that could be read. */
public final class FeedFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    FeedFormatException(String message) {
        super(message);
    }
}
