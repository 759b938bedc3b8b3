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

    private static Query word(String text) {
        return new Phrase(text, false);
    }

    @Test
    void bindsNotBeforeAndBeforeOr() {
        Query expected = new Or(List.of(
                word("a"), new And(List.of(word("b"), new Not(word("c")))), new And(List.of(word("d"), word("e")))));
        assertThat(QueryParser.parse("a OR b AND NOT c OR d e")).isEqualTo(expected);
        assertThat(QueryParser.parse("a 或 b 与 非 c 或 d e")).isEqualTo(expected);
        assertThat(QueryParser.parse("a ＯＲ b ＡＮＤ ＮＯＴ c ＯＲ d e")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a OR b) c", "（a 或 b）c", "((a OR b)) AND (c)", "(a OR b)c"})
    void readsBracketsOfBothWidths(String query) {
        assertThat(QueryParser.parse(query))
                .isEqualTo(new And(List.of(new Or(List.of(word("a"), word("b"))), word("c"))));
    }

    @Test
    void takesOperatorsForWordsUnlessTheyStandAloneAndLarge() {
        assertThat(QueryParser.parse("and")).isEqualTo(word("and"));
        assertThat(QueryParser.parse("ANDROID")).isEqualTo(word("ANDROID"));
        assertThat(QueryParser.parse("非法收费")).isEqualTo(word("非法收费"));
        assertThat(QueryParser.parse("\"NOT\"")).isEqualTo(new Phrase("NOT", true));
    }

    @Test
    void looksInTheTitleForWhatFollowsTheField() {
        Query title = new Within(Within.Place.TITLE, word("检测"));
        assertThat(QueryParser.parse("title:检测 收费")).isEqualTo(new And(List.of(title, word("收费"))));
        assertThat(QueryParser.parse("标题： 检测")).isEqualTo(title);
        assertThat(QueryParser.parse("ＴＩＴＬＥ：检测")).isEqualTo(title);
        assertThat(QueryParser.parse("title:\"检测\"")).isEqualTo(new Within(Within.Place.TITLE, new Phrase("检测", true)));
        assertThat(QueryParser.parse("http://a.cn/title:1")).isEqualTo(word("http://a.cn/title:1"));
    }

    @Test
    void readsBeginningsOfWords() {
        assertThat(QueryParser.parse("检测*")).isEqualTo(new Prefix("检测"));
        assertThat(QueryParser.parse("检测＊ 5G*")).isEqualTo(new And(List.of(new Prefix("检测"), new Prefix("5G"))));
        assertThat(QueryParser.parse("检测 *"))
                .as("an asterisk alone is punctuation")
                .isEqualTo(word("检测"));
        assertThat(new Prefix("檢測Ａ").normalised()).isEqualTo("检测a");
    }

    @Test
    void readsWordsNearEachOther() {
        Near near = new Near(List.of("检测站"), List.of("收费", "排队"), 10);
        assertThat(QueryParser.parse("检测站 NEAR/10 (收费 OR \"排队\")")).isEqualTo(near);
        assertThat(QueryParser.parse("检测站 近／10 （收费 或 排队）")).isEqualTo(near);
        assertThat(QueryParser.parse("标题：检测站 NEAR/10 (收费 OR 排队)")).isEqualTo(new Within(Within.Place.TITLE, near));
        assertThat(QueryParser.parse("a NOT 检测站 NEAR/10 (收费 OR 排队)"))
                .isEqualTo(new And(List.of(word("a"), new Not(near))));
        assertThat(QueryParser.parse("near 近 NEARBY"))
                .isEqualTo(new And(List.of(word("near"), word("近"), word("NEARBY"))));
    }

    @Test
    void readsWhatIsKnownOfThePublication() {
        assertThat(QueryParser.parse("outlet:云溪晚报")).isEqualTo(new Attribute(Attribute.Field.OUTLET, "云溪晚报"));
        assertThat(QueryParser.parse("媒体：“云溪 晚报”")).isEqualTo(new Attribute(Attribute.Field.OUTLET, "云溪 晚报"));
        assertThat(QueryParser.parse("outlet:a.cn:8080")).isEqualTo(new Attribute(Attribute.Field.OUTLET, "a.cn:8080"));
        assertThat(QueryParser.parse("层级：市级")).isEqualTo(new Attribute(Attribute.Field.TIER, "city"));
        assertThat(QueryParser.parse("tier:Ｃity")).isEqualTo(new Attribute(Attribute.Field.TIER, "city"));
        assertThat(QueryParser.parse("kind:social")).isEqualTo(new Attribute(Attribute.Field.KIND, "social"));
        assertThat(QueryParser.parse("发布地：云溪")).isEqualTo(new Attribute(Attribute.Field.PLACE, "云溪"));
    }

    @Test
    void refusesNothingThatNamesSomethingBesideWhatItExcludes() {
        assertThat(QueryParser.parse("检测 NOT (收费 OR 招聘)"))
                .isEqualTo(new And(List.of(word("检测"), new Not(new Or(List.of(word("收费"), word("招聘")))))));
        assertThat(QueryParser.parse("NOT NOT 检测")).isEqualTo(word("检测"));
        assertThat(QueryParser.parse("检测 (收费 OR NOT 招聘)")).isInstanceOf(And.class);
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
                "收费 AND|6|search_term",
                "AND 收费|0|search_term",
                "收费 OR OR 检测|6|search_term",
                "收费 NOT|6|search_term",
                "或|0|search_term",
                "收费 (检测|3|closing_bracket",
                "（检测 （收费）|0|closing_bracket",
                "收费) 检测|2|opening_bracket",
                "()|1|search_term",
                "title:|6|search_term",
                "标题： OR 收费|4|search_term",
                "NOT 收费|0|wanted_term",
                "收费 OR NOT 检测|6|wanted_term",
                "非 收费 非 检测|0|wanted_term",
                "收费 检*|4|longer_prefix",
                "((((((( 检测 )))))))|6|fewer_brackets",
                "检测 NEAR 收费|3|distance",
                "检测 NEAR/ 收费|3|distance",
                "检测 NEAR/501 收费|3|distance",
                "检测 近/x 收费|3|distance",
                "检测 NEAR/5|9|search_term",
                "NEAR/5 检测|0|search_term",
                "检 NEAR/5 收费|0|near_words",
                "检测 NEAR/5 检*|11|longer_prefix",
                "检测 NEAR/5 收费*|10|near_words",
                "检测 NEAR/5 (收费 排队)|10|near_words",
                "检测 NEAR/5 收费 NEAR/5 排队|13|single_near",
                "检测 NEAR/5 (收费 OR 檢測)|10|near_words",
                "outlet:|7|search_term",
                "outlet:(a OR b)|7|search_term",
                "tier:县级|5|tier",
                "类型：视频|3|kind",
                "place:滁|6|search_term",
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
        String alphabet = "检测5g \"“”「」『＂，。\n\ud83d\ude00\ud800()*（）非或与:题标";
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
