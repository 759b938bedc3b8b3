package fengxiang.crawler.links;

import fengxiang.crawler.privacy.PersonalAddresses;
import fengxiang.model.LinkShape;
import fengxiang.model.ShapeKind;
import fengxiang.model.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Learns from a list page how the addresses of its articles are built: its links fall into shapes, and each shape is
 * judged by its addresses, its texts and its place.
 */
public final class LinkShapes {

    private static final int MOST_LINKS = 5_000;
    private static final int MOST_SHAPES = 60;
    /** So many columns of one site, or so many articles with words for names, make a shape of their own. */
    private static final int ALIKE = 3;

    private LinkShapes() {}

    /**
     * The shapes of a page's links, articles first, then by the number of links.
     *
     * @param hosts hosts (with port) that the source fetches from
     */
    public static List<LinkShape> in(Document document, WebAddress here, Set<String> hosts) {
        List<ShapeGroup> groups = grouped(links(document, here).values(), AddressShape::of);
        groups = merged(groups, AddressShape::anyFolder, true);
        groups = merged(groups, AddressShape::anyFile, false);
        return groups.stream()
                .map(g -> g.judged(hosts.contains(g.shape().host())))
                .sorted(Comparator.comparing(LinkShape::kind)
                        .thenComparing(Comparator.comparingInt(LinkShape::count).reversed()))
                .limit(MOST_SHAPES)
                .toList();
    }

    private static Map<String, PageLink> links(Document document, WebAddress here) {
        Map<String, PageLink> links = new LinkedHashMap<>();
        for (Element a : document.select("a[href],area[href]")) {
            WebAddress address = links.size() < MOST_LINKS ? SectionLinks.address(a) : null;
            if (address != null && !address.value().equals(here.value()) && isPage(address)) {
                PageLink link = PageLink.of(a, address);
                links.merge(address.value(), link, (x, y) -> x.letters() >= y.letters() ? x : y);
            }
        }
        return links;
    }

    private static boolean isPage(WebAddress address) {
        return !ArticleLook.isFile(address) && !PersonalAddresses.isPersonal(address.value());
    }

    private static List<ShapeGroup> grouped(Iterable<PageLink> links, Function<WebAddress, AddressShape> shape) {
        Map<AddressShape, List<PageLink>> groups = new LinkedHashMap<>();
        for (PageLink link : links) {
            groups.computeIfAbsent(shape.apply(link.address()), s -> new ArrayList<>())
                    .add(link);
        }
        return groups.entrySet().stream()
                .map(e -> new ShapeGroup(e.getKey(), e.getValue()))
                .toList();
    }

    /** Joins groups that are alike in a wider view, if there are several and none of them is most of it. */
    private static List<ShapeGroup> merged(
            List<ShapeGroup> groups, Function<AddressShape, AddressShape> wider, boolean numberedOnly) {
        Map<AddressShape, List<ShapeGroup>> families = new LinkedHashMap<>();
        for (ShapeGroup group : groups) {
            boolean may =
                    !numberedOnly || group.shape().numbered() || group.shape().dated();
            AddressShape key = may ? wider.apply(group.shape()) : group.shape();
            families.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
        }
        List<ShapeGroup> out = new ArrayList<>();
        families.forEach((shape, family) -> {
            List<PageLink> all =
                    family.stream().flatMap(g -> g.links().stream()).toList();
            int largest = family.stream().mapToInt(g -> g.links().size()).max().orElse(0);
            boolean join = family.size() >= ALIKE && largest * 10 < all.size() * 6 && isOneKind(family);
            out.addAll(join ? List.of(new ShapeGroup(shape, all)) : family);
        });
        return out;
    }

    /** Columns of articles are joined with each other, not with lists that happen to be built alike. */
    private static boolean isOneKind(List<ShapeGroup> family) {
        return family.stream()
                        .map(g -> g.judged(true).kind())
                        .filter(k -> k == ShapeKind.PAGING)
                        .count()
                == 0;
    }
}
