package fengxiang.notice.sending;

import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Posted;
import fengxiang.notice.outgoing.Trouble;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What robots answer: a code in JSON, also with status 200 when they have refused. A code that nobody knows is a
 * failure that may pass. Pure.
 *
 * @param admitted codes for which the robot does not know us, or no longer exists
 * @param refused codes for which the message is at fault
 * @param fast codes for which we are too fast
 * @param pause how long to wait then
 */
record RobotAnswer(Set<Integer> admitted, Set<Integer> refused, Set<Integer> fast, Duration pause) {

    /**
     * 19001 unknown address, 19021 signature or time, 19022 our address is not on their list, 19024 none of their
     * keywords; 9499 malformed, 19036 too long; 11232 busy at full hours, 99991400 too many requests (open.feishu.cn,
     * 自定义机器人使用指南 and 通用错误码).
     */
    static final RobotAnswer FEISHU = new RobotAnswer(
            Set.of(19001, 19007, 19021, 19022, 19024),
            Set.of(9499, 19036),
            Set.of(11232, 99991400),
            Duration.ofMinutes(1));

    /**
     * 93000 unknown address, 40001 and 40014 wrong key; 40008, 40058, 44004 and 45002 malformed, empty or too long;
     * 45009 and 45033 too many (developer.work.weixin.qq.com/document/path/90313, 全局错误码).
     */
    static final RobotAnswer WECOM = new RobotAnswer(
            Set.of(93000, 40001, 40014),
            Set.of(40008, 40058, 44004, 45002),
            Set.of(45009, 45033),
            Duration.ofMinutes(1));

    /**
     * 310000 signature, keywords or our address, 300001, 300005 and 400101 unknown token, 40035 none, 400013 the group
     * is gone, 400102 the robot is stopped, 400106 it does not exist; 400105 unknown form, 430101 to 430104 link or
     * words are not allowed, 460101 too long; 130101, 410100 and 90030 too fast, for which it takes nothing for ten
     * minutes (open.dingtalk.com/document/robots/custom-robot-access, 错误码).
     */
    static final RobotAnswer DINGTALK = new RobotAnswer(
            Set.of(310000, 300001, 300005, 400101, 40035, 400013, 400102, 400106),
            Set.of(400105, 430101, 430102, 430103, 430104, 460101),
            Set.of(130101, 410100, 90030),
            Duration.ofMinutes(10));

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * What it said, if it has taken the message.
     *
     * @param said the answer, fit to be shown
     */
    String read(Posted answer, String said) throws OutgoingException {
        Integer code = code(answer.body());
        if (code == null) {
            throw answer.isSuccess() ? OutgoingException.passing(Trouble.ANSWER, said) : Statuses.failure(answer, said);
        }
        if (code == 0 && answer.isSuccess()) {
            return said;
        }
        String words = answer.body().toLowerCase(Locale.ROOT);
        if (fast.contains(code)
                || answer.status() == 429
                || words.contains("too fast")
                || words.contains("frequency limit")) {
            throw OutgoingException.slower(pause, said);
        }
        if (refused.contains(code) || words.contains("exceed max length")) {
            throw OutgoingException.lasting(Trouble.MESSAGE_REFUSED, said);
        }
        if (admitted.contains(code)) {
            throw OutgoingException.lasting(Trouble.NOT_ADMITTED, said);
        }
        throw OutgoingException.passing(Trouble.ANSWER, said);
    }

    /** Null: there is none. */
    private static @Nullable Integer code(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            for (String name : new String[] {"code", "errcode", "StatusCode"}) {
                if (json.path(name).isInt()) {
                    return json.path(name).asInt();
                }
            }
            return null;
        } catch (JacksonException noJson) {
            return null;
        }
    }
}
