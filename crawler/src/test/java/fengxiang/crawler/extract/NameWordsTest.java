package fengxiang.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {

    private final NameWords words = new NameWords(List.of("nav", "page_nav", "ads"), List.of("side", "reply-form"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nav",
                "NAV",
                "top-nav",
                "nav2",
                "my_nav left",
                "x page_nav",
                "a-reply-form-b",
                "left\tside",
                "nava nav"
            })
    void findsWholeWords(String names) {
        assertThat(words.in(names)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "navigator", "topnav", "2nav", "sidebar", "reply", "文nav", "nav.x", "inside", "ad"})
    void findsNoPartsOfOthers(String names) {
        assertThat(words.in(names)).isFalse();
    }
}
