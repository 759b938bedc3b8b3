package fengxiang.text.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicQueryTest {

    private static final List<String> NAMES = List.of("云溪市机动车检测站", "车检站");

    private static Query exact(String text) {
        return new Phrase(text, true);
    }

    @Test
    void oneOfTheNamesIsEnoughWithoutAQuery() {
        assertThat(TopicQuery.of(null, NAMES)).isEqualTo(new Or(List.of(exact(NAMES.get(0)), exact("车检站"))));
        assertThat(TopicQuery.of(null, List.of("车检站", "车检站"))).isEqualTo(exact("车检站"));
    }

    @Test
    void takesNamesExactlyWhereverTheyStand() {
        Query query = QueryParser.parse("(車檢站 OR 排队) NOT title:车检站 收费");
        assertThat(TopicQuery.of(query, List.of("车检站")))
                .isEqualTo(new And(List.of(
                        exact("车检站"),
                        new And(List.of(
                                new Or(List.of(exact("車檢站"), new Phrase("排队", false))),
                                new Not(new Within(Within.Place.TITLE, exact("车检站"))),
                                new Phrase("收费", false))))));
    }

    @Test
    void exclusionsAreEnoughBesideNames() {
        assertThat(TopicQuery.of(QueryParser.condition("NOT 招聘"), List.of("车检站"))
                        .excludes())
                .isFalse();
    }

    @Test
    void refusesWhatAsksForNothing() {
        assertThatThrownBy(() -> TopicQuery.of(null, List.of())).hasMessageContaining("neither names nor a query");
        assertThatThrownBy(() -> TopicQuery.of(null, List.of("车检站", "，"))).hasMessageContaining("\"，\"");
        assertThat(TopicQuery.of(QueryParser.parse("收费"), List.of())).isEqualTo(new Phrase("收费", false));
    }
}
