package fengxiang.text.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @Test
    void readsABareWord() {
        assertThat(QueryParser.parse(" 检测站 ")).isEqualTo(new Phrase("检测站", false));
    }

    @Test
    void joinsWordsAndQuotedTextsByAnd() {
        assertThat(QueryParser.parse("收费　\"检测站 排队\" 5G"))
                .isEqualTo(
                        new And(List.of(new Phrase("收费", false), new Phrase("检测站 排队", true), new Phrase("5G", false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"车检站\"", "“车检站”", "”车检站“", "“车检站\"", "＂车检站＂", "「车检站」", "『车检站』"})
    void knowsTheQuotesOfChineseKeyboards(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(new Phrase("车检站", true));
    }

    @Test
    void cornerBracketsMayHoldOtherQuotes() {
        assertThat(QueryParser.parse("「他说“好”」")).isEqualTo(new Phrase("他说“好”", true));
    }

    @Test
    void aQuoteEndsTheWordBeforeIt() {
        assertThat(QueryParser.parse("检测\"站\"收费"))
                .isEqualTo(new And(List.of(new Phrase("检测", false), new Phrase("站", true), new Phrase("收费", false))));
    }

    @Test
    void passesOverPunctuationThatStandsAlone() {
        assertThat(QueryParser.parse("收费 —— 检测"))
                .isEqualTo(new And(List.of(new Phrase("收费", false), new Phrase("检测", false))));
    }

    @Test
    void tellsASingleUnitFromAPhrase() {
        assertThat(new Phrase("，橋。", true).isSingleUnit()).isTrue();
        assertThat(new Phrase("，橋。", true).normalised()).isEqualTo("桥");
        assertThat(new Phrase("😀", true).isSingleUnit()).isTrue();
        assertThat(new Phrase("5G", true).isSingleUnit()).isFalse();
    }

    @ParameterizedTest(name = "{0} fails at {1}, where {2} was expected")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|0|search_term",
                "~  　~|0|search_term",
                "。，！|0|search_term",
                "收费 \"|3|closing_quote",
                "收费 “检测|3|closing_quote",
                "\"收费\" \"|5|closing_quote",
                "「收费”|0|closing_quote",
                "\"\"|1|search_term",
                "收费 \"，\"|4|search_term",
                "收费 「　」|4|search_term",
            })
    void namesTheCharacterAndWhatWasExpected(String query, int position, String expected) {
        var error = catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse(query));
        assertThat(error).isNotNull();
        assertThat(error.position()).isEqualTo(position);
        assertThat(error.expected()).hasToString(expected);
        assertThat(error).hasMessageContaining("expected").hasMessageContaining("(character " + position + ")");
    }

    @Test
    void refusesAQueryThatIsTooLong() {
        assertThat(QueryParser.parse("检".repeat(QueryParser.LONGEST))).isInstanceOf(Phrase.class);
        var error = catchThrowableOfType(
                QuerySyntaxException.class, () -> QueryParser.parse("检".repeat(QueryParser.LONGEST + 1)));
        assertThat(error.position()).isEqualTo(QueryParser.LONGEST);
        assertThat(error.expected()).isEqualTo(Expected.END_OF_QUERY);
    }

    @Test
    void answersEveryInputWithATreeOrAPlaceInIt() {
        Random random = new Random(7);
        String alphabet = "检测5g \"“”「」『＂，。\n\ud83d\ude00\ud800()*";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                query.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                assertThat(QueryParser.parse(query.toString())).isNotNull();
            } catch (QuerySyntaxException e) {
                assertThat(e.position()).isBetween(0, query.length());
            }
        }
    }
}
