package fengxiang.crawler.links;

import fengxiang.crawler.privacy.PersonalAddresses;
import fengxiang.model.LinkShape;
import fengxiang.model.ShapeKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The links of one shape, and what speaks for their being articles. */
final class ShapeGroup {

    private static final Pattern PAGE_WORDS = Pattern.compile(
            "\\d{1,4}|[.…]{0,3}\\s*\\d{1,4}|[\\[<«‹]?(上一?页|下一?页|首页|尾页|末页|前一页|后一页|上页|下页|更多|more|next|prev(ious)?)[\\]>»›]?|[<>«»‹›]+");
    private static final Pattern PAGE_ADDRESS = Pattern.compile(
            "(?i).*(?:[?&](?:page|p|pn|pageno|pageindex|curpage)=\\d+|/(?:index|list|default|page|more)[-_/]?\\d+(?:\\.\\w+)?/?|/forum-\\d+-\\d+\\.html)(?:&.*)?");
    private static final int HEADLINE = 8;
    private static final int WORD = 5;
    private static final int MANY = 5;
    private static final int ENOUGH = 4;
    private static final int SAMPLES = 6;

    private final AddressShape shape;
    private final List<PageLink> links;

    ShapeGroup(AddressShape shape, Collection<PageLink> links) {
        this.shape = shape;
        this.links = List.copyOf(links);
    }

    AddressShape shape() {
        return shape;
    }

    List<PageLink> links() {
        return links;
    }

    /** @param own whether the source fetches from the shape's host at all */
    LinkShape judged(boolean own) {
        List<String> signs = new ArrayList<>();
        ShapeKind kind = own ? kind(signs) : ShapeKind.OTHER;
        if (!own) {
            signs.add("other-host");
        }
        return new LinkShape(shape.pattern(), shape.template(), kind, place(), links.size(), signs, samples());
    }

    private ShapeKind kind(List<String> signs) {
        double paging = share(l -> PAGE_WORDS.matcher(l.title()).matches());
        if (paging > 0.5 && share(l -> PAGE_ADDRESS.matcher(l.address().value()).matches()) > 0.5) {
            signs.add("pages");
            return ShapeKind.PAGING;
        }
        int letters = medianLetters();
        int score = score(letters, signs);
        if (score >= ENOUGH && letters >= WORD) {
            return ShapeKind.ARTICLE;
        }
        boolean names = letters >= 2 && letters <= HEADLINE + 2;
        boolean list = signs.contains("index") || signs.contains("navigation") || !shape.dated();
        return names && list && share(l -> !ArticleLook.isFile(l.address())) == 1 ? ShapeKind.SECTION : ShapeKind.OTHER;
    }

    private int score(int letters, List<String> signs) {
        return sign(signs, "dated", shape.dated(), 2)
                + sign(signs, "numbered", shape.numbered(), 1)
                + sign(signs, "headlines", letters >= HEADLINE, 2)
                + sign(signs, "chinese", share(PageLink::isChinese) >= 0.5, 1)
                + sign(signs, "many", links.size() >= MANY, 1)
                + sign(signs, "short", letters < WORD, -3)
                + sign(signs, "index", share(l -> ArticleLook.isIndex(l.address())) > 0.5, -4)
                + sign(signs, "navigation", share(PageLink::navigation) > 0.5, -3)
                + sign(
                        signs,
                        "personal",
                        share(l -> PersonalAddresses.isPersonal(l.address().value())) > 0,
                        -9);
    }

    private static int sign(List<String> signs, String name, boolean there, int value) {
        if (there) {
            signs.add(name);
        }
        return there ? value : 0;
    }

    private double share(Predicate<PageLink> is) {
        return (double) links.stream().filter(is).count() / links.size();
    }

    private int medianLetters() {
        List<Integer> lengths = links.stream().map(PageLink::letters).sorted().toList();
        return lengths.get(lengths.size() / 2);
    }

    private String place() {
        return links.stream().collect(Collectors.groupingBy(PageLink::place, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private List<LinkShape.Sample> samples() {
        Function<PageLink, LinkShape.Sample> sample =
                l -> new LinkShape.Sample(l.address().value(), l.title());
        return links.stream().limit(SAMPLES).map(sample).toList();
    }
}
