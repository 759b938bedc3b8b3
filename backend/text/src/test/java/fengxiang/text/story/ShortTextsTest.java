package fengxiang.text.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextsTest {

    private static final String CLOSED = "因供水管道抢修，今晚十点至明早六点，解放路西段两侧居民用水可能受到影响，请提前储水。";
    private static final String RIGHTS = "\n责任编辑：小禾\n版权声明：凡本网注明来源为云溪晚报的作品，版权均属本报所有，未经授权不得转载。"
            + "已经授权使用的，应在授权范围内使用并注明来源。本网转载其他媒体的文章，不代表本网赞同其观点。如涉及侵权，请与本网联系。";

    @Test
    void equalTextsAreCopiesHoweverTheyAreWritten() {
        assertThat(copies(CLOSED, "【转载】来源：云溪发布\n" + CLOSED + "责任编辑：小禾")).isTrue();
        assertThat(copies(CLOSED, CLOSED.replace("，", " , ").replace('点', '點'))).isTrue();
        assertThat(copies(
                        "Bus 21 skips the old bridge from Monday on, says the city.",
                        "ＢＵＳ 21 skips the OLD bridge — from monday on, says the city"))
                .isTrue();
    }

    @Test
    void aWordMakesAnotherNotice() {
        assertThat(copies(CLOSED, CLOSED.replace("解放路", "人民路"))).isFalse();
    }

    @Test
    void whatAllArticlesOfAnOutletEndInDoesNotJoinThem() {
        String other = "东山区图书馆本周六上午九点举办旧书交换，每人最多带十本，教材和杂志除外，换剩的书捐给乡镇小学。";
        assertThat(RIGHTS.length()).isGreaterThan(2 * other.length());
        assertThat(copies(CLOSED.repeat(3) + RIGHTS, other.repeat(3) + RIGHTS)).isFalse();
        assertThat(copies(CLOSED + RIGHTS, other + RIGHTS)).isFalse();
        assertThat(copies(CLOSED + RIGHTS, CLOSED)).isTrue();
    }

    @Test
    void whatSaysTooLittleIsRecognisedByItsTitle() {
        ArticleText one = ArticleText.of("北门大桥封闭前的最后一个早晨", "图集");
        assertThat(Overlap.of(one, ArticleText.of("北门大桥封闭前的最后一个早晨！", "图集")).isCopy())
                .isTrue();
        assertThat(Overlap.of(one, ArticleText.of("图书馆里的一天", "图集")).isCopy()).isFalse();
    }

    @Test
    void emptyTextsAreNobodysCopies() {
        for (String nothing : new String[] {"", " \n", "，。！", "😀😀😀😀", "\uD83D", "转发"}) {
            ArticleText text = ArticleText.of("", nothing);
            assertThat(Fingerprint.of(text)).isEqualTo(new Fingerprint(java.util.List.of(), null));
            assertThat(Overlap.of(text, text)).satisfies(overlap -> {
                assertThat(overlap.isCopy()).isFalse();
                assertThat(overlap.containment()).isBetween(0.0, 1.0);
            });
        }
    }

    private static boolean copies(String one, String other) {
        return Overlap.of(ArticleText.of("", one), ArticleText.of("", other)).isCopy();
    }
}
