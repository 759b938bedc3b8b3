package fengxiang.notice.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Posted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A robot that refuses says so in the body, with status 200. */
class RobotAnswerTest {

    private static RobotAnswer of(String robot) {
        return switch (robot) {
            case "feishu" -> RobotAnswer.FEISHU;
            case "wecom" -> RobotAnswer.WECOM;
            default -> RobotAnswer.DINGTALK;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            feishu   | 200 | {"code":19021,"msg":"sign match fail or timestamp is not within one hour"} | not-admitted    | true  |
            feishu   | 200 | {"code":19001,"msg":"param invalid: incoming webhook access token invalid"} | not-admitted   | true  |
            feishu   | 400 | {"code":9499,"msg":"Bad Request"}                                          | message-refused | true  |
            feishu   | 200 | {"code":11232,"msg":"frequency limited"}                                   | too-fast        | false | 60
            feishu   | 200 | {"code":10000,"msg":"whatever"}                                            | answer          | false |
            wecom    | 200 | {"errcode":93000,"errmsg":"invalid webhook url, hint: [1]"}                | not-admitted    | true  |
            wecom    | 200 | {"errcode":45009,"errmsg":"api freq out of limit"}                         | too-fast        | false | 60
            wecom    | 200 | {"errcode":40058,"errmsg":"markdown.content exceed max length 4096"}       | message-refused | true  |
            wecom    | 200 | {"errcode":-1,"errmsg":"system error"}                                     | answer          | false |
            dingtalk | 200 | {"errcode":310000,"errmsg":"sign not match"}                               | not-admitted    | true  |
            dingtalk | 200 | {"errcode":300005,"errmsg":"token is not exist"}                           | not-admitted    | true  |
            dingtalk | 200 | {"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}    | too-fast        | false | 600
            dingtalk | 200 | {"errcode":460101,"errmsg":"message too long, exceed 20000 bytes"}         | message-refused | true  |
            dingtalk | 502 | <html>                                                                     | status          | false |
            dingtalk | 200 | <html>                                                                     | answer          | false |
            """)
    void isRead(String robot, int status, String body, String trouble, boolean lasting, @Nullable Long pause) {
        OutgoingException refused = catchThrowableOfType(
                OutgoingException.class, () -> of(robot).read(new Posted(status, null, body), "said"));
        assertThat(refused.trouble()).hasToString(trouble);
        assertThat(refused.isLasting()).isEqualTo(lasting);
        assertThat(refused.pause() == null ? null : refused.pause().toSeconds()).isEqualTo(pause);
    }

    @Test
    void isTakenWhenItsCodeIsZero() throws OutgoingException {
        assertThat(RobotAnswer.FEISHU.read(
                        new Posted(200, null, "{\"StatusCode\":0,\"StatusMessage\":\"success\"}"), "s"))
                .isEqualTo("s");
        assertThat(RobotAnswer.FEISHU.read(new Posted(200, null, "{\"code\":0,\"msg\":\"success\",\"data\":{}}"), "s"))
                .isEqualTo("s");
        assertThat(RobotAnswer.WECOM.read(new Posted(200, null, "{\"errcode\":0,\"errmsg\":\"ok\"}"), "s"))
                .isEqualTo("s");
    }
}
