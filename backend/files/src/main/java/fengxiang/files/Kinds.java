package fengxiang.files;

import fengxiang.model.ArticleKind;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kinds of publications as exports name them. */
final class Kinds {

    private static final Map<ArticleKind, String> WORDS = Map.of(
            ArticleKind.SOCIAL, "论坛 贴吧 微博 微信 博客 社交 视频 短视频 抖音 快手 小红书 知乎 问答 互动 自媒体 social forum weibo",
            ArticleKind.REVIEW, "点评 评价 评论 review",
            ArticleKind.NEWS, "新闻 网媒 报刊 报纸 电子报 客户端 app 政务 政府 网站 电视 广播 news",
            ArticleKind.MANUAL, "人工 手工 manual");

    private Kinds() {}

    static ArticleKind of(@Nullable String cell, ArticleKind usual) {
        if (cell == null) {
            return usual;
        }
        String said = cell.strip().toLowerCase(Locale.ROOT);
        for (ArticleKind kind :
                new ArticleKind[] {ArticleKind.REVIEW, ArticleKind.SOCIAL, ArticleKind.NEWS, ArticleKind.MANUAL}) {
            for (String word : WORDS.getOrDefault(kind, "").split(" ")) {
                if (said.contains(word)) {
                    return kind;
                }
            }
        }
        return usual;
    }
}
