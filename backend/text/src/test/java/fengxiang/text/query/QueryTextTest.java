package fengxiang.text.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

    private static final List<String> PIECES = List.of(
            "检测",
            "收费站",
            "\"排队 久\"",
            "「说“好”」",
            "5G*",
            "(",
            ")",
            "（",
            "AND",
            "OR",
            "NOT",
            "或",
            "title:",
            "outlet:",
            "晚报",
            "kind:news",
            "tier:市级",
            "NEAR/5",
            "近/100",
            "http://a.cn",
            "title:1",
            "'",
            "a\"b");

    @Test
    void whatIsReadIsWrittenAndReadAgain() {
        Random random = new Random(11);
        int read = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder query = new StringBuilder();
            for (int i = 1 + random.nextInt(9); i > 0; i--) {
                query.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            Query tree;
            try {
                tree = QueryParser.parse(query.toString());
            } catch (QuerySyntaxException notAQuery) {
                continue;
            }
            read++;
            String text = QueryText.of(tree);
            assertThat(QueryParser.parse(text))
                    .as(query + " written as " + text)
                    .isEqualTo(tree);
            QueryForm.of(tree)
                    .ifPresent(form -> assertThat(QueryForm.of(QueryParser.parse(form.text())))
                            .as(query + " as " + form)
                            .contains(form));
        }
        assertThat(read).isGreaterThan(2_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c|a AND b AND c",
                "a 或 (b 与 c)|a OR b AND c",
                "(a OR b) c|(a OR b) AND c",
                "非 (a OR b) c|NOT (a OR b) AND c",
                "标题：「a b」|title:\"a b\"",
                "媒体：云溪晚报 层级：市级|outlet:云溪晚报 AND tier:city",
                "检测站 近/10 (“收费 贵” 或 排队)|检测站 NEAR/10 (\"收费 贵\" OR 排队)",
            })
    void writesOneForm(String query, String text) {
        assertThat(QueryText.of(QueryParser.parse(query))).isEqualTo(text);
    }

    @Test
    void aFormAndItsTextAreOne() {
        QueryForm form = new QueryForm(
                List.of("title:通报", "tier:city"),
                List.of("检测站", "车检站"),
                List.of("云溪", "\"云 溪\""),
                List.of("招聘", "outlet:招标网"));
        assertThat(form.text())
                .isEqualTo("title:通报 AND tier:city AND (检测站 OR 车检站) NEAR/100 (云溪 OR \"云 溪\")"
                        + " AND NOT (招聘 OR outlet:招标网)");
        assertThat(QueryForm.of(QueryParser.parse(form.text()))).contains(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(a OR b) (c OR d)", "a OR b c", "NOT (a b) c", "检测 NEAR/5 收费", "title:(a OR b)", "a (b OR NOT c)"
            })
    void whatHasNoPlaceInTheFormHasNone(String query) {
        assertThat(QueryForm.of(QueryParser.parse(query))).isEmpty();
    }
}
