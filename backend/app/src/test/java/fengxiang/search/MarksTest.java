package fengxiang.search;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.article.ArticleField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static Marks of(String words, String pairs) {
        return Marks.of(
                Map.of("text.hanlp", List.of(mark(words)), "text.exact", List.of(mark(pairs))),
                ArticleField.TEXT_HANLP,
                ArticleField.TEXT_EXACT);
    }

    private static String mark(String text) {
        return text.replace('[', '\uFDD0').replace(']', '\uFDD1');
    }

    @Test
    void joinsMarksThatOverlapOrTouch() {
        Marks marks = of("车辆[检测]站和[检测]所", "车辆检[测站]和检[测所]");
        assertThat(marks.ranges()).containsExactly(new Marks.Range(2, 5), new Marks.Range(6, 9));
        assertThat(marks.cut("车辆检测站和检测所", 0, 9))
                .containsExactly(
                        new Segment("车辆", false),
                        new Segment("检测站", true),
                        new Segment("和", false),
                        new Segment("检测所", true));
    }

    @Test
    void takesTextThatLooksLikeMarkUpAsText() {
        assertThat(of("<em>[收费]</em> &amp;", "").cut("<em>收费</em> &amp;", 0, 17))
                .containsExactly(
                        new Segment("<em>", false), new Segment("收费", true), new Segment("</em> &amp;", false));
    }

    @Test
    void cutsAMarkAtTheEndOfAPart() {
        assertThat(of("一[二三四]五", "").cut("一二三四五", 0, 3))
                .containsExactly(new Segment("一", false), new Segment("二三", true));
    }

    @Test
    void showsTheBeginningWhereOnlyTheTitleMatches() {
        assertThat(Snippets.of("第一句。第二句。", new Marks(List.of())))
                .containsExactly(List.of(new Segment("第一句。第二句。", false)));
        assertThat(Snippets.of("", new Marks(List.of()))).isEmpty();
    }

    @Test
    void showsAtMostThreePlacesThatDoNotOverlap() {
        String text = ("很长的话".repeat(20) + "收费" + "很长的话".repeat(20)).repeat(6);
        List<Marks.Range> ranges = java.util.stream.IntStream.iterate(
                        text.indexOf("收费"), i -> i >= 0, i -> text.indexOf("收费", i + 1))
                .mapToObj(i -> new Marks.Range(i, i + 2))
                .toList();
        List<List<Segment>> snippets = Snippets.of(text, new Marks(ranges));
        assertThat(snippets).hasSize(3).allSatisfy(s -> assertThat(s).contains(new Segment("收费", true)));
    }

    @Test
    void neverSplitsACharacter() {
        String text = "👨‍👩‍👧".repeat(40);
        List<Segment> snippet = Snippets.of(text, new Marks(List.of())).getFirst();
        assertThat(snippet.getFirst().text()).endsWith("👧");
    }
}
