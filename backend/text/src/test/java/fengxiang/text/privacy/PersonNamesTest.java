package fengxiang.text.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李明", "王小虎", "张伟", "刘德华", "欧阳锋", "诸葛小明", "陈建国", "赵丽颖", "吴京", "周芷若", "徐志强", "马冬梅", "李明投诉", "记者王晓东", "车晓",
                "王某强"
            })
    void takesItForAName(String term) {
        assertThat(PersonNames.in(term)).as(term).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "车检站",
                "年检",
                "安检",
                "车检",
                "黄牛",
                "黄牛党",
                "检测站收费",
                "云川市机动车检测中心",
                "驾校",
                "高速费",
                "马路",
                "金融",
                "程序",
                "方案",
                "成都",
                "万达广场",
                "安全事故",
                "尾气检测",
                "白云检测站",
                "江城",
                "江城检测站",
                "驾驶员培训",
                "服务质量",
                "收费价格",
                "检测",
                "安徽",
                "路考",
                "方向盘",
                "严重超载",
                "高考体检",
                "车辆年审",
                "车管所",
                "科目二",
                "云川车检",
                "石家庄",
                "牛奶",
                "文明服务",
                "常州检测站",
                "宁波车管所",
                "关停",
                "任性收费",
                "乱收费"
            })
    void takesItForNoName(String term) {
        assertThat(PersonNames.in(term)).as(term).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"李宁公司", "王府井百货公司", "张小泉刀剪集团", "鲁迅纪念馆"})
    void knowsOrganisationsThatAreCalledAfterSomebody(String term) {
        assertThat(PersonNames.in(term)).as(term).isEmpty();
    }
}
