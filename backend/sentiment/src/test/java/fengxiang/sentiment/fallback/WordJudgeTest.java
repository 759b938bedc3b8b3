package fengxiang.sentiment.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.sentiment.head.Band;
import fengxiang.sentiment.head.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordJudgeTest {

    private final WordJudge judge = new WordJudge();

    @ParameterizedTest
    @CsvSource({
        "云溪检测站乱收费，车主纷纷投诉, NEGATIVE",
        "窗口人员热情周到，群众送来锦旗, POSITIVE",
        "云溪检测站本周六照常办理业务, NEUTRAL",
        "环境干净，但是态度恶劣, NEGATIVE",
        "检测站的服务让人不满意, NEGATIVE",
        "'', NEUTRAL"
    })
    void weighsWhatItKnows(String text, Label label) {
        assertThat(judge.judge(text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"投诉投诉投诉投诉投诉投诉投诉投诉投诉投诉", "点赞点赞点赞点赞点赞点赞点赞"})
    void isNeverCertain(String text) {
        assertThat(judge.judge(text).band()).isNotEqualTo(Band.CERTAIN);
    }
}
