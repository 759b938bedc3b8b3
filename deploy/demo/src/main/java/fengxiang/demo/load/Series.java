package fengxiang.demo.load;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The articles that every host has under one folder, and the lists that lead to them.
 *
 * @param name lower-case letters and digits; hosts know any
 * @param pages how many articles each host has
 */
public record Series(String name, int pages) {

    /** Links on one list page. */
    static final int LINKS = 1_000;

    private String folder() {
        return "/" + name + "-" + pages + "/";
    }

    /** The first list. */
    public String entry(String host) {
        return "http://" + host + folder();
    }

    /** Addresses of the host's articles. */
    public List<String> articles(String host) {
        return IntStream.range(0, pages)
                .mapToObj(number -> entry(host) + article(number))
                .toList();
    }

    /** The body of the request that adds the host as a source. */
    public Map<String, Object> source(String host, int delayMillis) {
        String quoted = entry(host).replace(".", "\\.");
        return Map.of(
                "name",
                name + " on " + host,
                "entries",
                List.of(Map.of("url", entry(host), "type", "section")),
                "articlePattern",
                quoted + "p\\d+\\.html",
                "listPattern",
                quoted + "list_\\d+\\.html",
                "delayMillis",
                delayMillis);
    }

    static String article(int number) {
        return "p" + number + ".html";
    }

    /** How many lists follow the first one, which links to all of them. */
    int furtherLists() {
        return (pages - 1) / LINKS;
    }
}
