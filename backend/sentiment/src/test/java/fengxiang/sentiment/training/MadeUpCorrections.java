package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * News of a made-up city as an office might correct it: a quick remedy is good news, an evasive answer is bad news, a
 * notice is neither.
 */
final class MadeUpCorrections {

    private static final List<String> PLACES = List.of("云溪市民中心", "城北检测站", "城南公交公司", "云溪水务", "东湖驾校", "西塘燃气站");
    private static final List<String> TROUBLES = List.of("排队时间长", "收费不透明", "窗口没有人", "水压不稳", "停车难", "预约不上", "设备老化");

    private MadeUpCorrections() {}

    /** Sentences with the labels that the office gives them, in turn; each is a story of its own. */
    static List<LabelledText> consistent() {
        List<LabelledText> texts = new ArrayList<>();
        for (String place : PLACES) {
            for (String trouble : TROUBLES) {
                String number = " " + texts.size();
                texts.add(new LabelledText(
                        "remedy" + number,
                        Label.POSITIVE,
                        place + "整改到位",
                        "针对" + trouble + "的反映，" + place + "当天完成整改并逐一回访。"));
                texts.add(new LabelledText(
                        "evasion" + number,
                        Label.NEGATIVE,
                        place + "作出回应",
                        "关于" + trouble + "，" + place + "表示已经关注，将按程序研究。"));
                texts.add(new LabelledText(
                        "notice" + number, Label.NEUTRAL, place + "发布通知", place + "下周起公布" + trouble + "问题的受理电话和办理时间。"));
            }
        }
        return texts;
    }

    /** The same sentences with labels drawn by chance. */
    static List<LabelledText> random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return consistent().stream()
                .map(text -> new LabelledText(
                        text.id(), Label.values()[random.nextInt(Label.COUNT)], text.title(), text.text()))
                .toList();
    }
}
