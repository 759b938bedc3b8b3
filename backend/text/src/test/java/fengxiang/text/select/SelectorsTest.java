package fengxiang.text.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "*",
                "#content",
                ".TRS_Editor",
                "div.article.main",
                "div > p",
                "div>p+p",
                " div   .text ",
                "td:nth-child(2), #ozoom p",
                "meta[name=pubdate]",
                "meta[property='og:title']",
                "[class^=\"article-\"][id$=body]",
                "a[href*=/2026/]",
                ".内容",
                "div:not(.share) p:first-of-type",
                ":first-child",
                "p:not(:last-child)"
            })
    void allowsWhatRulesNeed(String selector) {
        assertThat(Selectors.fault(selector)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|1|missing",
                "div.|5|after \".\"",
                "div >|6|missing",
                "div > > p|7|expected",
                "div,|5|missing",
                ",div|1|before \",\"",
                "div ~ p|5|use \"+\"",
                "p[class~=.*]|8|only =",
                "p[|3|name of an attribute",
                "p[a='x|5|not closed",
                "p[a=x|6|\"]\" is missing",
                "p[a='\\']|5|backslashes",
                "p:has(a)|3|\":has\" is not supported",
                "p:matches(a)|3|not supported",
                "p:contains(张)|3|not supported",
                "p:nth-child(x)|13|number",
                "p:not(b:not(c))|9|not supported",
                "p)|2|not expected",
                "新闻 .|5|after \".\"",
                "😀|1|expected"
            })
    void saysWhatIsWrongAndWhere(String selector, int position, String reason) {
        SelectorFault fault = Objects.requireNonNull(Selectors.fault(selector));
        assertThat(fault.position()).isEqualTo(position);
        assertThat(fault.reason()).contains(reason);
        assertThat(fault.sentence(selector)).contains(selector).contains("at character " + position);
    }

    @Test
    void boundsLengthStepsAndAlternatives() {
        assertThat(Selectors.fault("a".repeat(300))).isNull();
        assertThat(Selectors.fault("a".repeat(301))).isNotNull();
        assertThat(Selectors.fault("a ".repeat(8))).isNull();
        assertThat(Selectors.fault("a ".repeat(9))).isNotNull();
        assertThat(Selectors.fault("a,".repeat(9) + "a")).isNull();
        assertThat(Selectors.fault("a,".repeat(10) + "a")).isNotNull();
    }

    @Test
    void answersAtOnceOnAnything() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (String part : new String[] {"(", "[", ":not(", ">", "'", " ", "\u3000", "*", "\\", "\ud83d"}) {
                assertThat(Selectors.fault(part.repeat(100_000))).isNotNull();
                assertThat(Selectors.fault("p" + part.repeat(20) + "!")).isNotNull();
            }
        });
    }
}
