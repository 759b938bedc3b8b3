package fengxiang.crawler.work;

import fengxiang.model.DueUrl;
import fengxiang.model.PageRole;
import java.util.Map;
import java.util.TreeMap;

/** Request headers for a due address; conditional where it was fetched before. */
final class Requests {

    private Requests() {}

    static Map<String, String> headers(DueUrl url) {
        Map<String, String> headers = new TreeMap<>();
        boolean page = url.role() == PageRole.SECTION || url.role() == PageRole.ARTICLE;
        headers.put(
                "Accept",
                page
                        ? "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"
                        : "application/rss+xml,"
                                + "application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5");
        headers.put("Accept-Language", "zh-CN,zh;q=0.9");
        if (url.etag() != null) {
            headers.put("If-None-Match", url.etag());
        }
        if (url.lastModified() != null) {
            headers.put("If-Modified-Since", url.lastModified());
        }
        return headers;
    }
}
