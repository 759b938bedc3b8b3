package fengxiang.notice.sending;

/**
 * How many messages a channel takes. We stay below what the services allow, because tests and messages sent before a
 * restart may count as well.
 */
public record Rate(int perMinute, int perSecond) {

    /**
     * Feishu: 100 a minute and 5 a second for each robot (open.feishu.cn, 自定义机器人使用指南, 注意事项). WeCom: 20 a minute
     * (developer.work.weixin.qq.com/document/path/91770, 消息发送频率限制). DingTalk: 20 a minute, else nothing for 10 minutes
     * (open.dingtalk.com/document/robots/custom-robot-access, 调用频率限制). The others have no limit that we know: these are
     * ours.
     */
    public static Rate of(ChannelKind kind) {
        return switch (kind) {
            case FEISHU -> new Rate(90, 4);
            case WECOM, DINGTALK -> new Rate(18, 2);
            case WEBHOOK -> new Rate(60, 5);
            case EMAIL -> new Rate(20, 2);
        };
    }
}
