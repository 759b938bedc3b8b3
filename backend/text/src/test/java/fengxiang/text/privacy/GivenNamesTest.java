package fengxiang.text.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            同意张小三的说法        | 张小三          | 同意某网友的说法
            回复 Tom：Tomato好吃    | Tom             | 回复 某网友：Tomato好吃
            tom和ＴＯＭ都来了       | Tom             | 某网友和某网友都来了
            張小三又来了            | 张小三          | 某网友又来了
            张小三丰和张小三        | 张小三;张小三丰 | 某网友和某网友
            楼主说得对，匿名        | 楼主;匿名       | 楼主说得对，匿名
            风大雨大                | 风              | 风大雨大
            热线12345，用户123      | 123             | 热线12345，用户某网友
            某网友说                | 网友            | 某网友说
            某网友A说               | 友A             | 某网友A说
            😀哥来了                | 😀哥            | 某网友来了
            无人                    | ;               | 无人
            """)
    void replacesNamesWhereTheyStand(String text, String names, String expected) {
        String masked = PersonalMasks.maskNames(text, List.of(names.split(";")));
        assertThat(masked).isEqualTo(expected);
        assertThat(PersonalMasks.maskNames(masked, List.of(names.split(";")))).isEqualTo(expected);
    }

    @Test
    void leavesATextWithoutNamesAsItIs() {
        assertThat(PersonalMasks.maskNames("检测站排队", List.of())).isEqualTo("检测站排队");
        assertThat(PersonalMasks.maskNames("", List.of("张三"))).isEmpty();
    }
}
