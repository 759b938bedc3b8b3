package fengxiang.notice.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.notice.Audience;
import fengxiang.notice.Notice;
import fengxiang.notice.NoticeArticle;
import fengxiang.notice.NoticeKind;
import fengxiang.notice.TestNotices;
import fengxiang.notice.Urgency;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each channel gets as much as it takes: level, sentence, then titles with their links, none of them cut. */
class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)]*)\\)");

    private static Notice notice(@Nullable Integer level, String sentence, int articles, String title) {
        List<NoticeArticle> list = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            list.add(new NoticeArticle(null, title + i, "云川晚报", "https://news.example.cn/" + "路".repeat(100) + i, NOW));
        }
        return new Notice(
                "n" + articles,
                NoticeKind.FIRST,
                Urgency.NOW,
                level,
                "t",
                "云川车检中心",
                "报道突然增多",
                sentence,
                list,
                Audience.DUTY,
                "/alerts/1",
                NOW);
    }

    private static Message message(Notice... notices) {
        Message.Purpose purpose = notices.length == 1 ? Message.Purpose.SINGLE : Message.Purpose.DIGEST;
        return new Message("id~channel", purpose, List.of(notices), NOW);
    }

    private static JsonNode json(byte[] body) {
        return JsonMapper.shared().readTree(body);
    }

    private static String wecom(Message message) {
        return json(RobotBodies.wecom(message)).path("markdown").path("content").asString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void standsAlone() {
        String text =
                PlainText.of(new Layout(1, 10, 500).lines(message(TestNotices.of(Urgency.NOW, 2, Audience.DUTY))));
        assertThat(text)
                .startsWith("【Ⅱ 重大或较大】云川车检中心：报道突然增多\n4 小时内 12 个不同报道")
                .contains("· 检测站[收费]*翻倍*，市民排队两小时（云川晚报，11-20 15:30）")
                .contains("\n  https://news.example.cn/2026/11/a_(1).html?x=1&y=2\n")
                .contains("2026-11-20 16:00（北京时间）");
        assertThat(Words.level(1)).isEqualTo("Ⅰ 特别重大");
        assertThat(Words.level(3)).isEqualTo("Ⅲ 一般");
        assertThat(Words.level(4)).isEqualTo("Ⅳ 影响较小");
        assertThat(Words.level((Integer) null)).isEqualTo("关注");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 20})
    void fitsWecomsBytesAndCutsNoLink(int articles) {
        String text = wecom(message(notice(1, "很长的一句话。".repeat(80), articles, "标题".repeat(60))));
        assertThat(bytes(text)).isLessThanOrEqualTo(RobotBodies.WECOM_BYTES);
        assertThat(text).startsWith("**【Ⅰ 特别重大】云川车检中心").contains("很长的一句话");
        Matcher links = LINK.matcher(text);
        int found = 0;
        while (links.find()) {
            assertThat(links.group(2)).matches("https://news\\.example\\.cn/路{100}\\d+");
            found++;
        }
        assertThat(text.split("\\[", -1).length - 1)
                .as("nothing else looks like a link")
                .isEqualTo(found);
        if (articles > found) {
            assertThat(text).contains("另有 " + (articles - found) + " 篇报道");
        }
    }

    @Test
    void keepsLevelAndSentenceWhateverIsLong() {
        Notice[] many = new Notice[60];
        for (int i = 0; i < many.length; i++) {
            many[i] = notice(2, "句子".repeat(300), 3, "标题".repeat(60));
        }
        Message digest = message(many);
        assertThat(bytes(wecom(digest))).isLessThanOrEqualTo(RobotBodies.WECOM_BYTES);
        assertThat(wecom(digest)).contains("安静时段摘要：60 条通知", "【Ⅱ 重大或较大】", "句子", "另有 ");
        assertThat(RobotBodies.dingtalk(digest).length).isLessThanOrEqualTo(RobotBodies.DINGTALK_BYTES);
        assertThat(RobotBodies.feishu(digest, "secret", 1).length).isLessThanOrEqualTo(20_000);
    }

    @Test
    void cutsNoCharacter() {
        assertThat(Cut.line("一二三四五", 5)).isEqualTo("一二三四五");
        assertThat(Cut.line("一二三四五六", 5)).isEqualTo("一二三四…");
        assertThat(Cut.line("𠮷𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷…");
        assertThat(Cut.line("a👨‍👩‍👧b", 4)).isEqualTo("a…");
        assertThat(Cut.line(" a\n\u202eb\u0000 c ", 9)).isEqualTo("a b c");
    }

    @Test
    void meansNothingInMarkdownAndMentionsNobody() {
        assertThat(Markdown.escaped("[x](y) **z** <@all> @all #1 `a`")).isEqualTo("［x］（y） ＊＊z＊＊ ＜＠all＞ ＠all ＃1 ｀a｀");
        assertThat(Markdown.link("https://a.cn/x_(1)?q=<a>")).isEqualTo("https://a.cn/x_%281%29?q=%3Ca%3E");
        String text = wecom(message(notice(3, "<@all> 请看 [这里](https://evil.example)", 1, "](https://evil.example) ")));
        assertThat(text).doesNotContain("<@", "](https://evil");
        JsonNode dingtalk = json(RobotBodies.dingtalk(message(notice(3, "@all", 1, "标题"))));
        assertThat(dingtalk.path("at").path("isAtAll").asBoolean(true)).isFalse();
        assertThat(dingtalk.path("markdown").path("text").asString()).doesNotContain("@all");
    }

    @Test
    void speaksToFeishuInPartsWithoutMarks() {
        JsonNode body = json(
                RobotBodies.feishu(message(notice(3, "<at user_id=\"all\"></at>", 1, "标题")), "secret", 1_599_360_473));
        assertThat(body.path("msg_type").asString()).isEqualTo("post");
        JsonNode post = body.path("content").path("post").path("zh_cn");
        assertThat(post.path("title").asString()).startsWith("【Ⅲ 一般】");
        assertThat(post.path("content").path(0).path(0).path("tag").asString()).isEqualTo("text");
        JsonNode link = post.path("content").path(1).path(1);
        assertThat(link.path("tag").asString()).isEqualTo("a");
        assertThat(link.path("href").asString()).startsWith("https://news.example.cn/路");
        assertThat(body.path("timestamp").asString()).isEqualTo("1599360473");
        assertThat(body.path("sign").asString()).isEqualTo(Signing.feishu("secret", 1_599_360_473));
    }

    /** Computed with another implementation (Python's hmac). */
    @Test
    void signsAsEachReceiverExpects() {
        byte[] body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(Signing.webhook("secret", 1_599_360_473L, body))
                .isEqualTo("sha256=bcccf7c9ecec49208d48fb808b3673761ab5d31e8e2d4103e0eca2c989ed913c");
        assertThat(Signing.feishu("secret", 1_599_360_473L)).isEqualTo("q4jswNiMy51J5JuQV566yJat0/lQ/c+22kINzUgKsGU=");
        assertThat(Signing.dingtalk("SECsecret", 1_599_360_473_000L))
                .isEqualTo("sN9dn2//9XIl1wlWXI6sOFbQTY7mYvw0Gdywo6+4EqU=");
    }

    @Test
    void showsNoSecretThatTheOtherSideRepeats() {
        OpenChannel channel = new OpenChannel(
                ChannelKind.WECOM,
                "qyapi.weixin.qq.com",
                "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx-4bc4",
                "signing-secret",
                null);
        assertThat(Said.of("bad key 693a91f6-7xxx-4bc4 and signing-secret\nok", channel))
                .isEqualTo("bad key *** and *** ok");
        assertThat(channel.toString()).doesNotContain("693a");
    }
}
