package fengxiang.crawler.extract;

/** Own pages in the layouts that Chinese sites use. */
final class Pages {

    static final String FIRST = "本市机动车检测站十一月起调整收费标准，小型汽车检测费由每辆三百元降为二百四十元，新的价目表已经贴在大厅里。";
    static final String SECOND = "站方负责人在说明会上表示，调整之后，排队、检测、取单三个窗口合并为一个，平均等候时间预计缩短二十分钟。";
    static final String THIRD = "市民如果对收费有疑问，可以当场向值班人员提出，也可以在三个工作日之内通过服务热线反映，站方承诺逐一答复。";

    private Pages() {}

    static String body() {
        return "<p>　　" + FIRST + "</p><p>　　" + SECOND + "</p><p>　　" + THIRD + "</p>";
    }

    static String text() {
        return FIRST + "\n" + SECOND + "\n" + THIRD;
    }

    /** A usual news page; {@code info} stands between headline and body. */
    static String news(String info, String body) {
        return """
                <!doctype html><html><head><meta charset="utf-8"><title>检测站下调收费标准_临江新闻网</title></head><body>
                <div class="nav"><a href="/">首页</a><a href="/a">要闻</a><a href="/b">民生</a></div>
                <div class="crumb"><a href="/">首页</a> &gt; <a href="/b">民生</a> &gt; 正文</div>
                <div class="main"><div class="left"><h1>检测站下调收费标准</h1>
                <div class="info">%s</div><div class="article">%s</div>
                <p>责任编辑：某某</p>
                <div class="related"><a href="/1">另一条新闻的标题在这里</a><a href="/2">还有一条新闻的标题</a></div></div>
                <div class="sidebar"><a href="/3">热门新闻排行榜第一条</a><a href="/4">热门新闻排行榜第二条</a></div></div>
                <div class="footer">版权所有 临江新闻网 联系电话 备案号</div></body></html>
                """.formatted(info, body);
    }
}
