package fengxiang.export;

import fengxiang.figure.Scope;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.Words;
import fengxiang.outlet.Outlets;
import fengxiang.search.ArticleHit;
import fengxiang.search.Leaning;
import fengxiang.search.Listing;
import fengxiang.search.Said;
import fengxiang.search.Segment;
import fengxiang.search.Spoken;
import fengxiang.search.StoryLine;
import fengxiang.table.TableFormat;
import fengxiang.table.TableWriter;
import fengxiang.topic.Topics;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The articles of a search as a table, in the words of the office. */
@Component
class ArticleExport {

    private static final List<String> COLUMNS = List.of(
            "标题", "摘要", "链接", "媒体", "层级", "类型", "发布时间", "时间精度", "采集时间", "方案及情感", "全文情感", "谈及地区", "转载篇数", "转载媒体数");

    private final Listing listing;
    private final Facts facts;

    ArticleExport(Listing listing, Topics topics, Outlets outlets, Clock clock) {
        this.listing = listing;
        this.facts = new Facts(topics, outlets, clock);
    }

    /** Is told how far it is. */
    interface Progress {

        Progress NOBODY = new Progress() {
            @Override
            public void begin(long total) {}

            @Override
            public void written(long rows) {}
        };

        /** Before the first row. */
        void begin(long total);

        /** @param rows more than before */
        void written(long rows);
    }

    /** Writes all of them, row by row; what comes or goes meanwhile is not in it. */
    void write(ScopeParameters asked, Scope scope, TableFormat format, OutputStream out, Progress progress)
            throws IOException {
        try (TableWriter table = format.open(out, "检索结果")) {
            listing.each(scope, new Listing.Taker() {
                @Override
                public void begin(long total) throws IOException {
                    progress.begin(total);
                    for (Facts.Fact fact : facts.of(asked, scope, total)) {
                        table.fact(fact.name(), fact.value());
                    }
                    table.columns(COLUMNS);
                }

                @Override
                public void take(List<Listing.Listed> part) throws IOException {
                    for (Listing.Listed listed : part) {
                        table.row(cells(listed));
                    }
                    progress.written(part.size());
                }
            });
        }
    }

    private static List<@Nullable Object> cells(Listing.Listed listed) {
        ArticleHit article = listed.article();
        Said said = article.said();
        StoryLine story = article.story();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(article.title().stream().map(Segment::text).collect(Collectors.joining()));
        cells.add(listed.excerpt());
        cells.add(article.url());
        cells.add(article.outlet().name());
        cells.add(Words.of(article.outlet().tier()));
        cells.add(Words.of(article.kind()));
        cells.add(article.publishedAt());
        cells.add(Words.of(article.precision()));
        cells.add(article.collectedAt());
        cells.add(said == null ? null : towards(said));
        cells.add(said == null ? null : Words.of(said.label()));
        cells.add(said == null ? null : said.places().stream().map(Spoken::name).collect(Collectors.joining("、")));
        cells.add(story == null ? null : story.copies());
        cells.add(story == null ? null : story.outlets());
        return cells;
    }

    private static String towards(Said said) {
        return said.towards().stream().map(ArticleExport::towards).collect(Collectors.joining("；"));
    }

    private static String towards(Leaning leaning) {
        return leaning.named() ? leaning.name() + " " + Words.of(leaning.label()) : leaning.name();
    }
}
