package fengxiang.model;

import java.util.Locale;

/** How a search connector is asked. */
public enum SearchKind {
    /** Baidu's web search for developers (千帆), with the operator's key. */
    QIANFAN,
    /** A site's own search that answers as RSS, Atom or JSON Feed. */
    TEMPLATE,
    /** A SearXNG instance that answers as JSON. */
    SEARXNG;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
