package fengxiang.demo.load;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages as news sites have them: some 20 KB with navigation, scripts and related links, every text another one. */
final class LoadPages {

    private static final String[] WORDS = ("本市 检测站 负责人 表示 十一月 开始 调整 收费标准 车主 排队 时间 预约 平台 周末 服务 窗口 大厅 群众 反映 问题 整改 公布 结果 "
                    + "记者 现场 看到 工作人员 设备 维护 通知 新的 价目表 张贴 平均 等候 缩短 分钟 有关部门 监督 电话 受理 投诉 驾驶 培训 学员 "
                    + "考试 场地 教练 路线 安全 管理 制度 执行 检查 发现 隐患 及时 处理 居民 社区 道路 施工 交通 绕行 公交 线路 增加 班次 提供 便利 "
                    + "项目 建设 进展 顺利 预计 年底 完成 投入 使用 计划 方案 征求 意见 建议 采纳 说明会 召开 参加 代表 提出 回应 解释")
            .split(" ");
    private static final int PARAGRAPHS = 12;
    private static final int SIDE_LINKS = 40;
    private static final String SCRIPT =
            "<script>var page={};" + "page.x=function(a){return a+1};".repeat(150) + "</script>";

    private LoadPages() {}

    /** {@code seed}: the same one gives the same page. */
    static String article(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String title = sentence(random, 7);
        return "<!doctype html><html><head><meta charset=\"utf-8\"><title>" + title + "_临江网</title>" + SCRIPT
                + "</head><body><div class=\"nav\">" + links(random, SIDE_LINKS) + "</div><div class=\"main\"><h1>"
                + title + "</h1><div class=\"info\">2026-01-12 08:30 来源：临江网</div><div class=\"content\">"
                + IntStream.range(0, PARAGRAPHS)
                        .mapToObj(i -> "<p>　　" + paragraph(random) + "</p>")
                        .collect(Collectors.joining("\n"))
                + "</div></div><div class=\"related\">" + links(random, SIDE_LINKS)
                + "</div><div class=\"footer\">临江网 版权所有</div></body></html>";
    }

    /** List number {@code list} of a series; the first one, 0, leads to the others. */
    static String list(Series series, int list) {
        int from = list * Series.LINKS;
        StringBuilder out =
                new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\"><title>列表</title></head><ul>");
        for (int i = from; i < Math.min(from + Series.LINKS, series.pages()); i++) {
            out.append("<li><a href=\"")
                    .append(Series.article(i))
                    .append("\">第")
                    .append(i)
                    .append("条新闻的标题</a></li>\n");
        }
        for (int i = 1; list == 0 && i <= series.furtherLists(); i++) {
            out.append("<li><a href=\"list_")
                    .append(i)
                    .append(".html\">")
                    .append(i)
                    .append("</a></li>\n");
        }
        return out.append("</ul></html>").toString();
    }

    private static String links(SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<li><a href=\"/about/" + i + "\">" + sentence(random, 4) + "</a></li>")
                .collect(Collectors.joining("\n", "<ul>", "</ul>"));
    }

    private static String paragraph(SplittableRandom random) {
        return IntStream.range(0, 4)
                .mapToObj(i -> sentence(random, 8) + "，" + sentence(random, 6))
                .collect(Collectors.joining("。", "", "。"));
    }

    private static String sentence(SplittableRandom random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining());
    }
}
