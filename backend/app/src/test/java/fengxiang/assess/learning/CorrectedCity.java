package fengxiang.assess.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.Visitor;
import fengxiang.article.Insight;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.article.Understandings;
import fengxiang.article.Understandings.Seen;
import fengxiang.article.Understandings.Settled;
import fengxiang.model.Hashes;
import fengxiang.sentiment.head.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Articles of a made-up city, read already, and what its office says of them. */
final class CorrectedCity {

    private static final List<String> PLACES = List.of("云溪市民中心", "城北检测站", "城南公交公司", "云溪水务", "东湖驾校", "西塘燃气站");
    private static final List<String> TROUBLES = List.of("排队时间长", "收费不透明", "窗口没有人", "水压不稳", "停车难", "预约不上", "设备老化");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final Understandings articles;
    private final Visitor office;

    CorrectedCity(int port, Understandings articles, Visitor office) {
        this.port = port;
        this.articles = articles;
        this.office = office;
    }

    /** @param label what the office says consistently: a quick remedy is good, an evasive answer bad */
    record Piece(String url, String title, String text, Tone.Label label) {

        String id() {
            return Hashes.articleId(url);
        }
    }

    static List<Piece> pieces(Kind kind) {
        List<Piece> pieces = new ArrayList<>();
        String site = "http://" + kind + ".learning.example.cn/";
        for (String place : PLACES) {
            for (String trouble : TROUBLES) {
                String at = site + pieces.size();
                pieces.add(new Piece(
                        at + "a",
                        place + "整改到位",
                        "针对" + trouble + "的反映，" + place + "当天完成整改并逐一回访。",
                        Tone.Label.POSITIVE));
                pieces.add(new Piece(
                        at + "b",
                        place + "作出回应",
                        "关于" + trouble + "，" + place + "表示已经关注，将按程序研究。",
                        Tone.Label.NEGATIVE));
                pieces.add(new Piece(
                        at + "c", place + "发布通知", place + "下周起公布" + trouble + "问题的受理电话和办理时间。", Tone.Label.NEUTRAL));
            }
        }
        return pieces;
    }

    /** The same with labels drawn by chance. */
    static List<Piece> random(Kind kind) {
        SplittableRandom random = new SplittableRandom(7);
        return pieces(kind).stream()
                .map(p -> new Piece(p.url(), p.title(), p.text(), Tone.Label.values()[random.nextInt(3)]))
                .toList();
    }

    /** Has articles come in and be read; each is a story of its own. */
    void deliver(Kind kind, List<Piece> pieces) {
        String lines = pieces.stream()
                .map(p -> JSON.writeValueAsString(
                        Map.of("url", p.url(), "title", p.title(), "text", p.text(), "kind", kind.toString())))
                .collect(Collectors.joining("\n"));
        assertThat(Visitor.operator(port).post("/api/ingest/articles", lines).status())
                .isEqualTo(200);
        articles.refresh();
        Set<String> ids = pieces.stream().map(Piece::id).collect(Collectors.toCollection(HashSet::new));
        assertThat(articles.settle(seen(ids).stream().map(CorrectedCity::read).toList()))
                .isZero();
        articles.refresh();
    }

    List<Seen> seen(Set<String> ids) {
        List<Seen> seen = new ArrayList<>();
        boolean unused = articles.each(
                co.elastic.clients.elasticsearch._types.query_dsl.Query.of(q -> q.ids(i -> i.values(List.copyOf(ids)))),
                200,
                part -> seen.addAll(part));
        assertThat(seen).hasSameSizeAs(ids);
        return seen;
    }

    private static Settled read(Seen seen) {
        Tone unsure = new Tone(Tone.Label.NEUTRAL, Tone.Band.UNSURE, 0.3, 0.4, 0.3, false);
        return new Settled(
                seen,
                List.of(),
                1,
                new StoryMark(seen.article().id(), Instant.EPOCH, null),
                new Insight(unsure, null, List.of(), List.of(), List.of()));
    }

    void correct(List<Piece> pieces) {
        for (Piece piece : pieces) {
            assertThat(office.put(
                                    "/api/articles/" + piece.id() + "/sentiment",
                                    Map.of("label", piece.label().toString()))
                            .status())
                    .isEqualTo(204);
        }
    }
}
