package fengxiang.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of an article a column can hold, and the headings that such columns have. */
public enum Field {
    URL("url", true, "链接 网址 url link 原文链接 文章链接 新闻链接 原文地址 原文网址 原文url 文章地址 文章网址 信息链接 链接地址 页面地址 网页地址 地址 href uri"),
    TITLE("title", true, "标题 文章标题 新闻标题 信息标题 帖子标题 题目 题名 主题 title headline subject"),
    TEXT("text", true, "正文 内容 全文 文章内容 新闻内容 正文内容 信息内容 帖子内容 微博内容 文章正文 原文 原文内容 text content body article fulltext"),
    PUBLISHED_AT(
            "publishedAt",
            false,
            "发布时间 发布日期 发表时间 发表日期 发文时间 发文日期 出版日期 刊发时间 时间 日期 publishedat published pubdate publishdate publishtime"
                    + " publicationdate date time datetime"),
    ORIGIN(
            "origin",
            false,
            "来源 媒体 媒体名称 媒体来源 来源媒体 来源网站 来源名称 信息来源 文章来源 网站 网站名称 站点 信源 出处 origin source media outlet site website"
                    + " publisher"),
    OUTLET_HOST("outletHost", false, "域名 主机 网站域名 来源域名 host domain hostname outlethost"),
    KIND("kind", false, "类型 媒体类型 信息类型 来源类型 平台类型 载体 kind mediatype sourcetype"),
    IMAGE("image", false, "图片 首图 配图 图片链接 图片地址 image picture imageurl");

    private final String wire;
    private final boolean required;
    private final List<String> headings;

    Field(String wire, boolean required, String headings) {
        this.wire = wire;
        this.required = required;
        this.headings = List.of(headings.split(" "));
    }

    /** The name in the wire record. */
    public String wire() {
        return wire;
    }

    /** Whether no article is one without it. */
    public boolean required() {
        return required;
    }

    static Optional<Field> named(String wire) {
        return Arrays.stream(values())
                .filter(f -> f.wire.equalsIgnoreCase(wire.strip()))
                .findFirst();
    }

    /** How usual the heading is for this field, 0 the most usual; -1: it is none. */
    int rank(String heading) {
        return headings.indexOf(plain(heading));
    }

    /** Without what exports put around the word. */
    static String plain(String heading) {
        return heading.replaceAll("[（(\\[【].*?[）)\\]】]", "")
                .replaceAll("[\\s_\\-*:：]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
