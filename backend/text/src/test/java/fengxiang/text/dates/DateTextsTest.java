package fengxiang.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextsTest {

    private static String minute(String text) {
        DateFound found = DateTexts.firstInMetadata(text);
        return found == null ? "nothing" : found.clocked() ? found.instant().toString() : found.day() + " only";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2026-07-01 10:20:30 > 2026-07-01T02:20:30Z",
                "2026/7/1 8:05 > 2026-07-01T00:05:00Z",
                "2026.07.01 08:05 > 2026-07-01T00:05:00Z",
                "2026年7月1日 8时5分 > 2026-07-01T00:05:00Z",
                "2026 年 7 月 1 日 10 时 20 分 > 2026-07-01T02:20:00Z",
                "2026年07月01日10:20 > 2026-07-01T02:20:00Z",
                "2026年7月1日 星期三 下午3:04 > 2026-07-01T07:04:00Z",
                "2026年7月1日 中午1:04 > 2026-07-01T05:04:00Z",
                "2026年7月1日 凌晨12:04 > 2026-06-30T16:04:00Z",
                "２０２６－０７－０１　１０：２０ > 2026-07-01T02:20:00Z",
                "2026-07-01T10:20:30 > 2026-07-01T02:20:30Z",
                "2026-07-01T10:20:30Z > 2026-07-01T10:20:30Z",
                "2026-07-01T10:20:30.123456Z > 2026-07-01T10:20:30Z",
                "2026-07-01T10:20+08:00 > 2026-07-01T02:20:00Z",
                "2026-07-01T10:20:30+0800 > 2026-07-01T02:20:30Z",
                "2026-07-01T10:20:30+08 > 2026-07-01T02:20:30Z",
                "2026-07-01T10:20:30-04:00 > 2026-07-01T14:20:30Z",
                "2026-07-01 10:20:30 +0800 CST > 2026-07-01T02:20:30Z",
                "2026-07-01 10:20:30 UTC > 2026-07-01T10:20:30Z",
                "2026-07-01 10:20:30 GMT > 2026-07-01T10:20:30Z",
                "2026-07-01 10:20:30 GMT+8 > 2026-07-01T02:20:30Z",
                "2026-07-01 10:20:30 CST > 2026-07-01T02:20:30Z",
                "20260701102030 > 2026-07-01T02:20:30Z",
                "202607011020 > 2026-07-01T02:20:00Z",
                "20260701T102030Z > 2026-07-01T10:20:30Z",
                "1782872430 > 2026-07-01T02:20:30Z",
                "1782872430123 > 2026-07-01T02:20:30Z"
            })
    void readsChineseAndMachineForms(String written, String expected) {
        assertThat(minute(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Wed, 01 Jul 2026 10:20:30 +0800 > 2026-07-01T02:20:30Z",
                "Wed, 1 Jul 2026 10:20 +0800 > 2026-07-01T02:20:00Z",
                "Wed, 01 Jul 2026 10:20:30 CST > 2026-07-01T02:20:30Z",
                "Wed, 01 Jul 2026 10:20:30 GMT > 2026-07-01T10:20:30Z",
                "Wed, 01 Jul 2026 10:20:30 GMT+8 > 2026-07-01T02:20:30Z",
                "Wed, 01 Jul 2026 10:20:30 GMT+0800 (CST) > 2026-07-01T02:20:30Z",
                "Wed, 01 Jul 2026 10:20:30 Z > 2026-07-01T10:20:30Z",
                "Wed, 01 Jul 2026 10:20:30 EST > 2026-07-01T15:20:30Z",
                "Wed, 01 Jul 2026 10:20:30 PDT > 2026-07-01T17:20:30Z",
                "Wed, 01 Jul 2026 10:20:30 HKT > 2026-07-01T02:20:30Z",
                "Wed, 01 Jul 2026 10:20:30 > 2026-07-01T02:20:30Z",
                "Wed, 01 Jul 26 10:20:30 +0800 > 2026-07-01T02:20:30Z",
                "Wednesday, 01-Jul-26 10:20:30 GMT > 2026-07-01T10:20:30Z",
                "Wed Jul  1 10:20:30 2026 > 2026-07-01T02:20:30Z",
                "Wed Jul 01 10:20:30 CST 2026 > 2026-07-01T02:20:30Z",
                "星期三, 01 七月 2026 10:20:30 +0800 > 2026-07-01T02:20:30Z",
                "周三, 01 7月 2026 10:20:30 +0800 > 2026-07-01T02:20:30Z",
                "July 1, 2026 10:20 PM > 2026-07-01T14:20:00Z",
                "Jul 1, 2026 12:20 AM > 2026-06-30T16:20:00Z"
            })
    void readsEnglishFormsWithTheirZones(String written, String expected) {
        assertThat(minute(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01",
                "2026/7/1",
                "2026年7月1日",
                "2026年7月1号",
                "20260701",
                "01 Jul 2026",
                "July 1, 2026",
                "07/01/2026"
            })
    void aDayAloneHasNoClock(String written) {
        assertThat(minute(written)).isEqualTo("2026-07-01 only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨天",
                "3小时前",
                "2026-02-30 10:20",
                "2026-13-01",
                "26-7-1",
                "0000-00-00 00:00:00",
                "1234567",
                "Foo, 99 Bar 2026",
                "N/A",
                "1.2.3.4"
            })
    void guessesNothing(String written) {
        assertThat(minute(written)).isEqualTo("nothing");
    }

    @Test
    void numbersOfArticlesAreNoTimes() {
        assertThat(DateTexts.isIn("编号 1782872430，共 20260701102030 件")).isFalse();
        assertThat(DateTexts.isIn("电话 2026-0701，价格 2026.5 元")).isFalse();
    }

    @Test
    void keepsWhatIsWritten() {
        assertThat(DateTexts.in("发布时间：2026年7月1日 10:20 来源：临江日报").get(0).raw()).isEqualTo("2026年7月1日 10:20");
    }

    @Test
    void findsAllInTheirOrder() {
        assertThat(DateTexts.in("2026-07-01 10:20 至 2026年7月3日").stream().map(DateFound::day))
                .extracting(Object::toString)
                .containsExactly("2026-07-01", "2026-07-03");
    }

    @Test
    void longDigitsAndBlanksTakeLittleTime() {
        String text = "2026-07-01" + " ".repeat(200_000) + "1".repeat(200_000) + "2026-".repeat(100_000);
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> DateTexts.in(text)))
                .hasSize(1);
    }
}
