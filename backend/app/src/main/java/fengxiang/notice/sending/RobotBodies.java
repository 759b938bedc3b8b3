package fengxiang.notice.sending;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Messages in the forms of the three robots, each within its limit; nobody is mentioned. Pure. */
final class RobotBodies {

    /** 20 KB for the whole body (open.feishu.cn, 自定义机器人使用指南, 注意事项); a little is left for the signature. */
    static final int FEISHU_BYTES = 19_500;

    /** 4096 bytes for the text of a Markdown message (developer.work.weixin.qq.com/document/path/91770). */
    static final int WECOM_BYTES = 4_096;

    /** The answer to more is 460101, "message too long, exceed 20000 bytes". */
    static final int DINGTALK_BYTES = 19_500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private RobotBodies() {}

    /** Rich text: its parts have no marks, so nothing in them can have a meaning. */
    static byte[] feishu(Message message, @Nullable String secret, long seconds) {
        Map<String, Object> body = Fit.in(
                FEISHU_BYTES,
                message,
                lines -> feishu(Layout.head(message), lines),
                made -> JSON.writeValueAsBytes(made).length);
        if (secret != null) {
            body.put("timestamp", Long.toString(seconds));
            body.put("sign", Signing.feishu(secret, seconds));
        }
        return JSON.writeValueAsBytes(body);
    }

    /** The first line is the title. */
    private static Map<String, Object> feishu(String title, List<Line> lines) {
        List<List<Map<String, String>>> content = lines.stream()
                .skip(1)
                .map(line -> line.parts().stream().map(RobotBodies::tag).toList())
                .toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("msg_type", "post");
        body.put("content", Map.of("post", Map.of("zh_cn", Map.of("title", title, "content", content))));
        return body;
    }

    private static Map<String, String> tag(Line.Part part) {
        return part.url() == null
                ? Map.of("tag", "text", "text", part.text())
                : Map.of("tag", "a", "text", part.text(), "href", part.url());
    }

    static byte[] wecom(Message message) {
        String text = Fit.in(
                WECOM_BYTES,
                message,
                lines -> Markdown.of(lines, "\n"),
                made -> made.getBytes(StandardCharsets.UTF_8).length);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("msgtype", "markdown");
        body.put("markdown", Map.of("content", text));
        return JSON.writeValueAsBytes(body);
    }

    /** Its Markdown wants an empty line between two. */
    static byte[] dingtalk(Message message) {
        return Fit.in(
                DINGTALK_BYTES,
                message,
                lines -> JSON.writeValueAsBytes(dingtalk(Layout.head(message), Markdown.of(lines, "\n\n"))),
                made -> made.length);
    }

    private static Map<String, Object> dingtalk(String title, String text) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("msgtype", "markdown");
        body.put("markdown", Map.of("title", title, "text", text));
        body.put("at", Map.of("isAtAll", false));
        return body;
    }
}
