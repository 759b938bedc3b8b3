package fengxiang.crawler.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the heads of one connection's answers; bears a few like {@code 103 Early Hints} before the real one, not a
 * stream of them.
 */
final class FewInterimAnswers implements HttpMessageParser<ClassicHttpResponse> {

    private static final int MOST = 8;

    private final HttpMessageParser<ClassicHttpResponse> parser;
    private int interim;

    FewInterimAnswers(Http1Config config) {
        parser = DefaultHttpResponseParserFactory.INSTANCE.create(config);
    }

    /** Null when the connection ended before there was a head. */
    @Override
    public @Nullable ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream in)
            throws IOException, HttpException {
        ClassicHttpResponse head = parser.parse(buffer, in);
        interim = head != null && head.getCode() < 200 ? interim + 1 : 0;
        if (interim > MOST) {
            throw new ProtocolException("more than " + MOST + " interim answers");
        }
        return head;
    }
}
