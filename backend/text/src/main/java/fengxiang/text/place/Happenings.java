package fengxiang.text.place;

import fengxiang.text.place.Form.Standing;
import java.util.List;

/** 在日照举行: a prefecture that is called like something else, where only a place can stand. */
final class Happenings {

    private static final List<String> VERBS = List.of(
            "举行", "召开", "举办", "开幕", "闭幕", "落幕", "启动", "开工", "竣工", "投产", "通车", "发布", "揭牌", "签约", "亮相", "开赛", "收官", "开展",
            "开业", "落地", "落户", "发生", "被", "成立", "挂牌", "首演", "上映", "巡演");

    private Happenings() {}

    static void settle(Chars chars, Mention mention) {
        List<Region> options = mention.options();
        if (!mention.isSettled()
                && mention.standing() == Standing.ADJACENT
                && options.size() == 1
                && options.getFirst().level() == RegionLevel.PREFECTURE
                && chars.has("在", mention.start() - 1)
                && Tails.startsWithAny(chars, mention.end(), VERBS)) {
            mention.settle(options.getFirst());
        }
    }
}
