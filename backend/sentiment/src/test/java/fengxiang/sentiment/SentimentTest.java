package fengxiang.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.head.Band;
import fengxiang.sentiment.head.Judgement;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentimentTest {

    private static Sentiment sentiment;

    @BeforeAll
    static void open() throws IOException {
        sentiment = Sentiment.open(1, null);
    }

    @AfterAll
    static void close() {
        sentiment.close();
    }

    private static Judgement judge(Kind kind, String title, String text) {
        return sentiment
                .assess(List.of(new Writing(kind, title, text)))
                .getFirst()
                .judgement();
    }

    @ParameterizedTest
    @CsvSource({
        "NEWS, 云溪市一检测站伪造数据被查处, 市生态环境局对该站立案调查并处罚款, NEGATIVE",
        "NEWS, 云溪市检测站荣获全国先进集体称号, 多年来热情服务群众收到锦旗数十面, POSITIVE",
        "SOCIAL, '', 气死我了，在云溪检测站等了一下午还被骂, NEGATIVE",
        "SOCIAL, '', 太开心了！今天检车特别顺利，小哥哥超热情, POSITIVE",
        "REVIEW, '', 房间又脏又吵，前台态度极差，再也不会来了, NEGATIVE",
        "REVIEW, '', 环境干净，早餐丰富，服务周到，下次还住这里, POSITIVE"
    })
    void saysWhatTextsSay(Kind kind, String title, String text, Label label) {
        assertThat(judge(kind, title, text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ofATextThatSaysNothingNothingIsSaid(Kind kind) {
        assertThat(judge(kind, "", " \n")).isEqualTo(Judgement.NOTHING);
        assertThat(judge(kind, "", "。，")).isEqualTo(Judgement.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latin only, terrible service", "😀😀😀", "\uD83D坏\uDE00"})
    void whatIsHardlyChineseIsUnsure(String text) {
        assertThat(judge(Kind.SOCIAL, "", text).band()).isEqualTo(Band.UNSURE);
    }

    @Test
    void aTextOfFiveMegabytesIsJudgedByItsBeginning() {
        String text = "云溪检测站乱收费，态度恶劣，车主愤怒投诉。".repeat(250_000);
        assertThat(judge(Kind.NEWS, "车主投诉", text)).isEqualTo(judge(Kind.NEWS, "车主投诉", text.substring(0, 3000)));
    }

    @Test
    void givesTheVectorThatIsStored() {
        Assessment assessment =
                sentiment.assess(List.of(new Writing(Kind.NEWS, "题", "文"))).getFirst();
        Encoder encoder = sentiment.encoder().orElseThrow();
        assertThat(assessment.vector()).isEqualTo(encoder.encode("题。文"));
        assertThat(assessment.byWords()).isFalse();
    }

    @Test
    void withoutTheEncoderWordsAreWeighedAndNothingIsCertain() {
        try (Sentiment rough = Sentiment.withoutEncoder("no native code")) {
            Assessment assessment = rough.assess(List.of(new Writing(Kind.NEWS, "车主投诉检测站乱收费", "")))
                    .getFirst();
            assertThat(assessment.byWords()).isTrue();
            assertThat(assessment.vector()).isNull();
            assertThat(assessment.judgement().label()).isEqualTo(Label.NEGATIVE);
            assertThat(assessment.judgement().band()).isNotEqualTo(Band.CERTAIN);
            assertThat(rough.trouble()).contains("no native code");
        }
    }

    @Test
    void aHeadThatCannotBeUsedIsNamed(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("news.head"), "no head");
        assertThatThrownBy(() -> Sentiment.open(1, directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("news.head");
        Files.delete(directory.resolve("news.head"));
        try (var in = Sentiment.class.getResourceAsStream("heads/news.head")) {
            Files.write(directory.resolve("social.head"), in.readAllBytes());
        }
        assertThatThrownBy(() -> Sentiment.open(1, directory)).hasMessageContaining("head for news, not for social");
    }
}
