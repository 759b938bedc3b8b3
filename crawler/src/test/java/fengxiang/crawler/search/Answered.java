package fengxiang.crawler.search;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.model.WebAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Answers of engines, and what a connector makes of them. */
final class Answered {

    private static final WebAddress URL = WebAddress.parse("https://engine.example.cn/search");

    private Answered() {}

    static Fetched with(int status, String type, byte[] body) {
        return new Fetched(URL, status, Map.of("content-type", List.of(type)), body);
    }

    static Fetched json(int status, String body) {
        return with(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    static Fetched feed(String body, Charset charset) {
        return with(200, "text/xml", body.getBytes(charset));
    }

    /** The reason there are no results; "found" and their number when there are. */
    static String outcome(SearchConnector connector, Fetched answer) {
        try {
            return "found " + connector.read(answer).size();
        } catch (SearchException e) {
            return e.reason() + " " + e.again();
        }
    }
}
