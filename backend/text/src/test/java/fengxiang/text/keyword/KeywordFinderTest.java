package fengxiang.text.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of our own, from a city that does not exist. */
class KeywordFinderTest {

    private static final String QUEUE_TITLE = "云溪市车辆检测站排队三小时 车主质疑预约系统形同虚设";
    private static final String QUEUE = """
            云溪晚报讯（记者 林小禾）“预约了九点，轮到我已经十二点。”昨天上午，车主李建国在云溪市车辆检测站门口对记者说。连日来，多名车主反映该站预约系统形同虚设，排队时间长，现场秩序混乱。
            记者在检测站看到，六条检测线只开了三条，等候的车辆从院内排到了路口。李建国说，他在预约系统里选了九点的时段，到了以后才知道还要重新取号。另一名车主称，有代办人员在停车场兜售“快速通道”，收费两百元。
            检测站站长周明远承认，预约系统与叫号系统没有打通，导致预约号与现场号混排。他说，两台检测设备正在维修，检测线下周恢复。对于代办收费，检测站表示已向警方报案，并公布了举报电话。周明远说，检测站会道歉。
            市交通运输局运输科科长表示，将督促检测站升级预约系统，增加检测线，严查代办黄牛。
            """;

    private static final String REFUND_TITLE = "驾校关门学费难退 学员组团维权";
    private static final String REFUND = """
            本报讯 交了四千八百元学费，科目二还没考，驾校却关门了。近日，云溪市祥和驾校的三十多名学员向本报反映，驾校场地租约到期后停业，学费至今未退。
            学员王丽华去年三月报名，合同约定一年内安排考试。“教练换了三个，后来电话都打不通。”王丽华说。记者来到驾校训练场，大门紧锁，门上贴着场地租约到期的告示。
            驾校负责人电话里答复，驾校正在与另一家驾校协商转学，不愿转学的学员可以申请退费，退费要扣除已产生的培训费用。多名学员不同意这个退费方案，认为合同没有约定扣费标准。
            律师认为，驾校停业属于违约，学员有权要求退还学费。市道路运输服务中心已介入调解，要求驾校在十五日内公布退费方案，并预存退费保证金。
            责任编辑：钱小雨
            """;

    private static final String FLOOD_TITLE = "暴雨致地下车库被淹 物业与业主各执一词";
    private static final String FLOOD = """
            昨天凌晨的一场暴雨，让云溪市滨河花园小区的地下车库变成了水塘，六十多辆车被淹。业主认为物业没有及时放置防汛沙袋，物业则称市政排水管网倒灌是主因。
            业主提供的监控显示，雨水从车库坡道涌入时，值班保安正在查看手机。物业经理说，当晚降雨量超过了排水设计标准，物业已经开启三台水泵。
            市排水管理处的工作人员到现场查看后表示，排水管网运行正常，车库坡道的挡水板没有升起。保险公司已派人定损，被淹车辆将陆续拖离车库。业主委员会打算起诉物业，要求赔偿车辆损失。
            """;

    private static List<String> terms(String title, String text) {
        return KeywordFinder.find(title, text, 8).stream().map(Keyword::term).toList();
    }

    @Test
    void saysWhatTheArticleIsAbout() {
        assertThat(terms(QUEUE_TITLE, QUEUE))
                .contains("检测站", "预约系统", "车主", "检测线", "代办")
                .hasSize(8);
        assertThat(terms(REFUND_TITLE, REFUND)).contains("驾校", "学员", "学费").containsAnyOf("退费", "退费方案");
        assertThat(terms(FLOOD_TITLE, FLOOD)).contains("物业", "业主", "地下车库", "暴雨", "排水管网");
    }

    @Test
    void neverNamesPeopleOrPartsOfTheirNames() {
        assertThat(KeywordFinder.find(QUEUE_TITLE, QUEUE, 100))
                .extracting(Keyword::term)
                .noneMatch(term -> term.matches(".*(李建|建国|周明|明远|小禾|林小).*"));
        assertThat(KeywordFinder.find(REFUND_TITLE, REFUND, 100))
                .extracting(Keyword::term)
                .noneMatch(term -> term.matches(".*(丽华|王丽|小雨|钱小).*"));
    }

    @Test
    void takesNoWordFromBylinesNumbersAndEmptyWords() {
        List<String> terms = KeywordFinder.find(REFUND_TITLE, REFUND, 100).stream()
                .map(Keyword::term)
                .toList();
        assertThat(terms).doesNotContain("本报", "记者", "编辑", "负责人", "近日", "四千", "三十", "表示", "要求");
        assertThat(terms("", "新华社合肥11月5日电（记者 林某）检测站停业，检测站道歉。")).doesNotContain("合肥", "新华社");
    }

    @Test
    void aPhraseStandsInPlaceOfItsWords() {
        assertThat(terms(QUEUE_TITLE, QUEUE)).doesNotContain("预约", "系统", "检测");
    }

    @Test
    void theSameArticleAlwaysHasTheSameAnswer() {
        List<Keyword> first = KeywordFinder.find(QUEUE_TITLE, QUEUE, 20);
        for (int i = 0; i < 20; i++) {
            assertThat(KeywordFinder.find(QUEUE_TITLE, QUEUE, 20)).isEqualTo(first);
        }
    }

    @Test
    void countsAndNeverMoreThanAsked() {
        assertThat(KeywordFinder.find(QUEUE_TITLE, QUEUE, 3)).hasSize(3);
        assertThat(KeywordFinder.find(QUEUE_TITLE, QUEUE, 0)).isEmpty();
        assertThat(KeywordFinder.find("驾校停业", "驾校停业。驾校道歉。", 8))
                .filteredOn(keyword -> keyword.term().equals("驾校"))
                .extracting(Keyword::count)
                .containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "😀😀👍🏽", "\uD83D车\uDE00", "。！？", "12345", "的了吗"})
    void aTextWithoutWordsHasNoKeywords(String text) {
        assertThat(KeywordFinder.find(text, text, 8)).isEmpty();
    }

    @Test
    void fiveMegabytesTakeNoLongerThanTheirBeginning() {
        String text = QUEUE.repeat(5_000_000 / 3 / QUEUE.length());
        Instant start = Instant.now();
        assertThat(terms(QUEUE_TITLE, text)).contains("检测站", "预约系统");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
}
