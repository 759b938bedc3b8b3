package fengxiang.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of a page leaves the counts as if it had never been there. */
class MeasuresTest {

    private static final String PAGE = "<div id=a>检测站，<a href=/1 id=b>收费<b id=c>下调，<i id=d>三成</i></b></a>。"
            + "<script id=e>var x='，';</script><p id=f>窗口 合并。<a id=g>没有地址</a></p><span id=h></span></div><p id=i>其他，内容</p>";

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h", "i"})
    void countsAsIfARemovedElementHadNeverBeenThere(String id) {
        Element body = Jsoup.parse(PAGE).body();
        Measures measures = Measures.of(body);
        measures.remove(body.expectFirst("#" + id));
        assertThat(body.selectFirst("#" + id)).isNull();
        assertThat(counts(body, measures)).isEqualTo(counts(body, Measures.of(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d c", "d b", "c d", "b f", "g f i"})
    void alsoWhereOneWasInTheOther(String ids) {
        Element body = Jsoup.parse(PAGE).body();
        Measures measures = Measures.of(body);
        List<Element> gone = List.of(ids.split(" ")).stream()
                .map(id -> body.expectFirst("#" + id))
                .toList();
        gone.forEach(measures::remove);
        assertThat(counts(body, measures)).isEqualTo(counts(body, Measures.of(body)));
    }

    private static List<String> counts(Element body, Measures measures) {
        return body.getAllElements().stream()
                .map(e -> e.id() + " " + measures.get(e).chars + " " + measures.get(e).linked + " "
                        + measures.get(e).punctuation)
                .toList();
    }
}
