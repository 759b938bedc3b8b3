package fengxiang.trend;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.Visitor;
import fengxiang.article.ArticleIndex;
import fengxiang.article.Insight;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.article.Towards;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.figure.Interval;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionIndex;
import fengxiang.mention.Verdict;
import fengxiang.model.ArticleKind;
import fengxiang.model.Hashes;
import fengxiang.model.TimePrecision;
import fengxiang.outlet.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random articles that were read, and their mentions, in the hands of somebody who counts. */
final class Truth {

    static final Instant FIRST = Instant.parse("2026-07-31T16:00:00Z");
    static final int DAYS = 100;
    static final List<String> TOPICS = List.of("t-toll", "t-queue", "t-exam");
    static final List<String> WORDS = List.of("检测站", "收费", "排队", "公告", "年检");
    static final List<String> KEYWORDS = List.of("收费标准", "排队时间", "预约", "窗口", "尾气", "新规");

    final List<StoredArticle> articles;
    final List<Mention> mentions = new ArrayList<>();

    Truth(int number, Random random) {
        articles = IntStream.range(0, number).mapToObj(i -> article(i, random)).toList();
        Set<String> seen = new HashSet<>();
        for (StoredArticle article : articles.stream()
                .sorted(Comparator.comparing(StoredArticle::collectedAt).thenComparing(StoredArticle::id))
                .toList()) {
            for (String topic : article.topics()) {
                Mention mention = Mention.of(article, topic);
                mentions.add(seen.add(topic + mention.story()) ? first(mention) : mention);
            }
        }
    }

    /** Enters the outlets and stores everything. */
    void store(int port, BulkWriter writer, Indices indices) {
        for (int i = 0; i < 12; i++) {
            Tier tier = Tier.values()[i % Tier.values().length];
            List<String> hosts = List.of("h" + i + ".trend.cn", "h" + i + "b.trend.cn");
            Map<String, Object> draft = Map.of("name", "媒体" + i, "hosts", hosts, "tier", tier.toString());
            assertThat(Visitor.operator(port).post("/api/outlets", draft).status())
                    .isEqualTo(201);
        }
        List<Write> writes = new ArrayList<>();
        articles.forEach(
                a -> writes.add(Write.create(indices.month(ArticleIndex.ARTICLES, a.collectedAt()), a.id(), a)));
        mentions.forEach(
                m -> writes.add(Write.create(indices.month(MentionIndex.MENTIONS, m.collectedAt()), m.id(), m)));
        assertThat(writer.writeVisibly("store random articles", writes)).allMatch(WriteResult::stored);
    }

    /** Hosts 12 to 14 belong to no outlet; a fifth was not assessed; a seventh is known by the day only. */
    private static StoredArticle article(int number, Random random) {
        int outlet = (int) Math.min(14, Math.abs(random.nextGaussian()) * 6);
        String host = "h" + outlet + (random.nextBoolean() ? "" : "b") + ".trend.cn";
        String text = "今天，" + String.join("，今天，", some(random, WORDS)) + "。";
        Instant at = FIRST.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
        boolean day = random.nextInt(7) == 0;
        Instant published = day ? Interval.DAY.floor(at) : at;
        List<String> topics = some(random, TOPICS);
        Insight insight = topics.isEmpty() && random.nextInt(2) == 0 ? null : insight(topics, random);
        return new StoredArticle(
                "trend" + number,
                "http://" + host + "/" + number,
                null,
                null,
                host,
                ArticleKind.values()[random.nextInt(ArticleKind.values().length)],
                "标题" + number,
                text,
                published,
                null,
                day ? TimePrecision.DAY : random.nextInt(9) == 0 ? TimePrecision.INFERRED : TimePrecision.MINUTE,
                at.plus(Duration.ofMinutes(random.nextInt(300))),
                null,
                null,
                null,
                Hashes.content("标题" + number, text),
                null,
                false,
                1,
                null,
                null,
                List.of(),
                topics,
                null,
                new StoryMark("s" + random.nextInt(250), at, null),
                insight,
                List.of());
    }

    private static Insight insight(List<String> topics, Random random) {
        List<Towards> towards = topics.stream()
                .map(t -> new Towards(t, tone(random), true, "句子。", random.nextInt(4) == 0 ? label(random) : null))
                .toList();
        Tone.@Nullable Label corrected = random.nextInt(4) == 0 ? label(random) : null;
        return new Insight(tone(random), corrected, towards, List.of(), some(random, KEYWORDS));
    }

    private static Tone tone(Random random) {
        return new Tone(label(random), Tone.Band.PROBABLE, 0.5, 0.3, 0.2, false);
    }

    private static Tone.Label label(Random random) {
        return Tone.Label.values()[random.nextInt(3)];
    }

    static <T> List<T> some(Random random, List<T> values) {
        return values.stream().filter(v -> random.nextInt(3) == 0).toList();
    }

    private static Mention first(Mention m) {
        return new Mention(
                m.id(),
                m.articleId(),
                m.topicId(),
                m.publishedAt(),
                m.precision(),
                m.collectedAt(),
                m.outletHost(),
                m.sourceId(),
                m.kind(),
                m.backfill(),
                m.story(),
                true,
                m.event(),
                m.sentiment(),
                m.band(),
                m.negative(),
                m.corrected(),
                m.tone(),
                m.regions(),
                m.keywords(),
                Verdict.OPEN,
                null);
    }

    /**
     * What is counted: an article, or a mention of it.
     *
     * @param says null: not assessed
     */
    record Counted(
            StoredArticle article, boolean first, Tone.@Nullable Label says, String story, List<String> keywords) {}

    /** Those of a subject. */
    List<Counted> of(Subject subject) {
        if (subject.topic() != null) {
            return mentions.stream()
                    .filter(m -> m.topicId().equals(subject.topic()))
                    .map(m -> new Counted(article(m.articleId()), m.first(), m.sentiment(), m.story(), m.keywords()))
                    .toList();
        }
        String word = subject.words() instanceof fengxiang.text.query.Phrase phrase ? phrase.text() : "";
        return articles.stream()
                .filter(a -> a.text().contains(word))
                .map(a -> new Counted(
                        a,
                        false,
                        a.insight() == null ? null : a.insight().label(),
                        Objects.requireNonNull(a.story()).id(),
                        a.insight() == null ? List.of() : a.insight().keywords()))
                .toList();
    }

    private StoredArticle article(String id) {
        return articles.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }
}
