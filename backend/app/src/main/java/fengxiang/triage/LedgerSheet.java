package fengxiang.triage;

import fengxiang.figure.Words;
import fengxiang.mention.Verdict;
import fengxiang.platform.Paging;
import fengxiang.search.ArticleHit;
import fengxiang.search.Leaning;
import fengxiang.search.Said;
import fengxiang.search.Segment;
import fengxiang.search.StoryLine;
import fengxiang.table.TableFormat;
import fengxiang.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger as a spreadsheet, in the words of the office. */
@Component
class LedgerSheet {

    private static final List<String> COLUMNS =
            List.of("序号", "研判时间", "研判结果", "研判人", "说明", "方案", "标题", "媒体", "层级", "对我情感", "转载篇数", "发布时间", "采集时间", "链接");

    private static final int AT_ONCE = 100;

    private final Ledger ledger;
    private final JudgementStore store;

    LedgerSheet(Ledger ledger, JudgementStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** Writes all of a time, the earliest first, row by row. */
    void write(@Nullable Instant from, @Nullable Instant to, OutputStream out) throws IOException {
        try (TableWriter table = TableFormat.XLSX.open(out, "舆情台账")) {
            table.fact("舆情台账", "按研判时间");
            table.fact("时间范围（北京时间）", Words.range(from, to));
            table.fact(
                    "条数", String.valueOf(store.made(from, to, new Paging(1, 1)).total()));
            table.columns(COLUMNS);
            int number = 0;
            List<Judgement> part = store.made(from, to, null, AT_ONCE);
            while (!part.isEmpty()) {
                for (LedgerRow row : ledger.rows(part)) {
                    table.row(cells(++number, row));
                }
                part = store.made(from, to, part.getLast(), AT_ONCE);
            }
        }
    }

    private static List<@Nullable Object> cells(int number, LedgerRow row) {
        JudgementView found = row.judgement();
        ArticleHit article = row.article();
        return article == null
                ? Arrays.asList(
                        number, found.at(), word(found.verdict()), found.by(), found.note(), row.name(), "（文章已到期清理或删除）")
                : Arrays.asList(
                        number,
                        found.at(),
                        word(found.verdict()),
                        found.by(),
                        found.note(),
                        row.name(),
                        article.title().stream().map(Segment::text).collect(Collectors.joining()),
                        article.outlet().name(),
                        Words.of(article.outlet().tier()),
                        sentiment(article.said(), found.topic()),
                        copies(article.story()),
                        article.publishedAt(),
                        article.collectedAt(),
                        article.url());
    }

    private static @Nullable Long copies(@Nullable StoryLine story) {
        return story == null ? null : story.copies();
    }

    private static @Nullable String sentiment(@Nullable Said said, String topic) {
        return said == null
                ? null
                : said.towards().stream()
                        .filter(leaning -> leaning.topic().equals(topic) && leaning.named())
                        .map(Leaning::label)
                        .map(Words::of)
                        .findFirst()
                        .orElse(null);
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "待研判";
            case IRRELEVANT -> "无关";
            case WATCH -> "关注";
            case LEVEL_4 -> "Ⅳ级 影响较小";
            case LEVEL_3 -> "Ⅲ级 一般";
            case LEVEL_2 -> "Ⅱ级 重大或较大";
            case LEVEL_1 -> "Ⅰ级 特别重大";
        };
    }
}
