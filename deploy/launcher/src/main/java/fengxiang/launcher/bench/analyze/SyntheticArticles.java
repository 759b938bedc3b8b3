package fengxiang.launcher.bench.analyze;

import fengxiang.launcher.analyze.Article;
import fengxiang.model.ArticleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles of some 800 characters, put together from sentences of our own; the same ones every time. */
final class SyntheticArticles {

    private static final long SEED = 20261127;
    private static final int LENGTH = 800;

    private static final List<String> PLACES = List.of(
            "安徽省滁州市来安县",
            "南京市",
            "云溪市",
            "北京",
            "江苏苏州昆山",
            "鼓楼区",
            "河南",
            "武汉的青山区",
            "义乌",
            "西安",
            "城北",
            "开发区",
            "上海浦东",
            "市区",
            "合肥");

    private static final List<String> WHO = List.of(
            "一名车主", "几位学员", "车辆检测站", "驾校负责人", "公交集团", "小区物业", "市交通运输局", "窗口工作人员", "消费者协会", "律师", "附近居民", "两家维修企业",
            "值班的站长");

    private static final List<String> WHAT = List.of(
            "反映预约系统连续三天无法登录",
            "要求退还剩余的培训费用",
            "表示检测线将在下周恢复",
            "承认收费公示牌没有及时更新",
            "对排队时间过长表示歉意",
            "公布了新的服务承诺和投诉电话",
            "说合同里没有写明退费标准",
            "认为叫号系统与现场秩序脱节",
            "已经向主管部门提交了书面材料",
            "提醒市民不要相信所谓快速通道",
            "在停车场加装了遮阳棚和座椅",
            "把营业时间延长到晚上八点");

    private static final List<String> MORE = List.of(
            "“轮到我的时候已经过了中午。”",
            "记者看到，六条通道只开放了三条。",
            "这样的情况并不是第一次出现。",
            "据介绍，设备维修需要三到五个工作日。",
            "此事仍在进一步处理之中。",
            "2026年11月5日，相关通知贴在了大厅入口。",
            "不过，也有人称赞窗口人员态度耐心。",
            "每辆车的费用是320元，复检不另收费。");

    private SyntheticArticles() {}

    static List<Article> make(int count) {
        Random random = new Random(SEED);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = any(PLACES, random) + any(WHO, random) + any(WHAT, random);
            StringBuilder text = new StringBuilder("本报" + any(PLACES, random) + "讯 ");
            while (text.length() < LENGTH) {
                text.append(any(PLACES, random))
                        .append(any(WHO, random))
                        .append(any(WHAT, random))
                        .append('，');
                text.append(any(WHO, random)).append(any(WHAT, random)).append("。");
                text.append(any(MORE, random)).append(random.nextInt(4) == 0 ? "\n" : "");
            }
            articles.add(new Article(
                    Integer.toString(i), title, text.toString(), ArticleKind.NEWS, List.of("车辆检测站", "公交集团")));
        }
        return articles;
    }

    private static String any(List<String> those, Random random) {
        return those.get(random.nextInt(those.size()));
    }
}
