package fengxiang.crawler.links;

import fengxiang.model.WebAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How an address is built: its parts, each with what varies in it generalised. Two addresses of the same shape have
 * equal parts.
 *
 * @param parts the segments of the path
 * @param query the parameters
 */
record AddressShape(String host, List<ShapePart> parts, List<ShapePart> query) {

    static AddressShape of(WebAddress address) {
        String tail = address.value()
                .substring(address.value().indexOf(address.authority())
                        + address.authority().length());
        int mark = tail.indexOf('?');
        String path = mark < 0 ? tail : tail.substring(0, mark);
        List<ShapePart> parts = new ArrayList<>();
        boolean dated = false;
        for (String segment : path.substring(1).split("/", -1)) {
            ShapePart part = ShapePart.ofSegment(segment, dated);
            dated |= part.dated();
            parts.add(part);
        }
        List<ShapePart> query = mark < 0
                ? List.of()
                : Arrays.stream(tail.substring(mark + 1).split("&"))
                        .map(ShapePart::ofParameter)
                        .toList();
        return new AddressShape(address.authority(), List.copyOf(parts), query);
    }

    boolean dated() {
        return parts.stream().anyMatch(ShapePart::dated);
    }

    boolean numbered() {
        return parts.stream().anyMatch(ShapePart::numbered) || query.stream().anyMatch(ShapePart::numbered);
    }

    /** The same with the names of folders left open, so that the columns of one site fall together. */
    AddressShape anyFolder() {
        List<ShapePart> open = new ArrayList<>(parts);
        for (int i = 0; i < open.size() - 1; i++) {
            open.set(i, open.get(i).isPlain() ? ShapePart.ANY_NAME : open.get(i));
        }
        return new AddressShape(host, List.copyOf(open), query);
    }

    /** The same with the name of the file left open, where it is a word. */
    AddressShape anyFile() {
        List<ShapePart> open = new ArrayList<>(parts);
        open.set(open.size() - 1, open.getLast().anyName());
        return new AddressShape(host, List.copyOf(open), query);
    }

    String pattern() {
        return "https?://" + ShapePart.escaped(host) + joined(ShapePart::pattern, "/", "\\?");
    }

    String template() {
        return host + joined(ShapePart::template, "/", "?");
    }

    private String joined(Function<ShapePart, String> form, String slash, String mark) {
        String path = parts.stream().map(form).collect(Collectors.joining(slash, slash, ""));
        return query.isEmpty() ? path : path + query.stream().map(form).collect(Collectors.joining("&", mark, ""));
    }
}
