package fengxiang.testing;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Articles for tests: complete and plausible, different in everything that identifies them, the same at every call. */
public final class TestArticles {

    /** When the first of them was published; article n came n minutes later. */
    public static final Instant FIRST_PUBLISHED = Instant.parse("2026-03-02T01:00:00Z");

    private static final List<String> HOSTS =
            List.of("news.linjiang.example", "daily.linjiang.example", "bbs.linjiang.example");
    private static final List<String> SUBJECTS = List.of("市机动车检测中心", "临江市水务局", "滨河新区管委会", "市公共交通公司", "临江第一中学");
    private static final List<String> EVENTS = List.of("公布今年的便民措施", "回应居民关心的收费问题", "开展夏季安全检查", "启用新的网上预约系统", "召开媒体沟通会");

    private TestArticles() {}

    /** Article number n, from 0. */
    public static Article number(int n) {
        String host = HOSTS.get(n % HOSTS.size());
        String title =
                SUBJECTS.get(n % SUBJECTS.size()) + EVENTS.get(n / SUBJECTS.size() % EVENTS.size()) + "（" + n + "）";
        String text = title + "。\n记者从现场了解到，有关工作正在按计划推进，第" + n + "批办理结果将于近日公布。\n市民可以通过热线或者网站提出意见。";
        Instant published = FIRST_PUBLISHED.plus(Duration.ofMinutes(n));
        return at("https://" + host + "/a/" + n + ".html", host, title, text, published);
    }

    /** Articles 0 to count - 1. */
    public static List<Article> first(int count) {
        return IntStream.range(0, count).mapToObj(TestArticles::number).toList();
    }

    /** An article of which the test decides what it says. */
    public static Article saying(String url, String title, String text) {
        return at(url, null, title, text, FIRST_PUBLISHED);
    }

    private static Article at(String url, @Nullable String host, String title, String text, Instant published) {
        return new Article(
                url,
                null,
                null,
                host,
                ArticleKind.NEWS,
                title,
                text,
                published,
                published.toString(),
                TimePrecision.MINUTE,
                published.plusSeconds(300),
                null,
                null,
                "UTF-8",
                null,
                null,
                1.0,
                false,
                null);
    }
}
