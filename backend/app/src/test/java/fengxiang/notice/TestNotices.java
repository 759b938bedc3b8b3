package fengxiang.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices for tests. */
public final class TestNotices {

    private TestNotices() {}

    public static String id() {
        return "test:" + UUID.randomUUID();
    }

    public static Notice of(Urgency urgency, @Nullable Integer level, Audience audience) {
        return of(id(), urgency, level, audience);
    }

    public static Notice of(String id, Urgency urgency, @Nullable Integer level, Audience audience) {
        return new Notice(
                id,
                NoticeKind.FIRST,
                urgency,
                level,
                "topic-1",
                "云川车检中心",
                "报道突然增多",
                "4 小时内 12 个不同报道，预期 0.9，约万分之一。",
                List.of(new NoticeArticle(
                        null,
                        "检测站[收费]*翻倍*，市民排队两小时",
                        "云川晚报",
                        "https://news.example.cn/2026/11/a_(1).html?x=1&y=2",
                        Instant.parse("2026-11-20T07:30:00Z"))),
                audience,
                "/alerts/1",
                Instant.parse("2026-11-20T08:00:00Z"));
    }
}
