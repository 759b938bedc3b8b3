package fengxiang.patrol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is patrolled and when. Every change is a version of its own; earlier ones stay, because they say which shifts
 * there were.
 *
 * @param shifts one to three, by the time they begin
 * @param version 0: as delivered
 * @param changedAt null: as delivered
 */
record PatrolPlan(
        List<PatrolSite> sites,
        List<ShiftStart> shifts,
        long version,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** What an installation begins with. */
    static final PatrolPlan DELIVERED = new PatrolPlan(
            List.of(
                    site("baidu", "百度", "https://www.baidu.com/s?wd={词}"),
                    site("bing", "必应", "https://cn.bing.com/search?q={词}"),
                    site("sogou", "搜狗", "https://www.sogou.com/web?query={词}"),
                    site("so360", "360 搜索", "https://www.so.com/s?q={词}"),
                    site("weibo", "微博", "https://s.weibo.com/weibo?q={词}"),
                    site("weixin", "微信公众号文章", "https://weixin.sogou.com/weixin?type=2&query={词}"),
                    site("douyin", "抖音", "https://www.douyin.com/search/{词}"),
                    site("zhihu", "知乎", "https://www.zhihu.com/search?type=content&q={词}"),
                    site("tieba", "百度贴吧", "https://tieba.baidu.com/f/search/res?ie=utf-8&qw={词}"),
                    site("xiaohongshu", "小红书", "https://www.xiaohongshu.com/search_result?keyword={词}"),
                    new PatrolSite("forum", "本地论坛（请改成本地的地址）", "https://bbs.example.cn/search?q={词}", false)),
            List.of(
                    new ShiftStart(Shift.EARLY, "07:00"),
                    new ShiftStart(Shift.LATE, "15:00"),
                    new ShiftStart(Shift.NIGHT, "23:00")),
            0,
            null,
            null);

    private static PatrolSite site(String id, String name, String url) {
        return new PatrolSite(id, name, url, true);
    }
}
