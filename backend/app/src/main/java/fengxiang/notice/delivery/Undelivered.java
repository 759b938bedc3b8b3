package fengxiang.notice.delivery;

import fengxiang.notice.Audience;
import fengxiang.notice.Notice;
import fengxiang.notice.NoticeKind;
import fengxiang.notice.Notices;
import fengxiang.notice.Urgency;
import fengxiang.notice.outgoing.Trouble;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the page that a channel does not work: once a day for each. */
@Component
class Undelivered {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Notices notices;
    private final Clock clock;

    Undelivered(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** In the page only: what cannot be delivered must not make more deliveries. */
    void tell(Delivery lost, Trouble why) {
        Instant now = clock.instant();
        String day = LocalDate.ofInstant(now, ZONE).toString();
        notices.publish(List.of(new Notice(
                "undelivered:" + lost.channel() + ":" + day,
                NoticeKind.SYSTEM,
                Urgency.PAGE,
                null,
                "channel:" + lost.channel(),
                lost.channelName(),
                "通知未送达",
                "渠道「" + lost.channelName() + "」收不到通知：" + words(why) + "。未送达的是「" + lost.title() + "」，今天的其他通知也请核对投递记录。",
                List.of(),
                Audience.OFFICE,
                "/settings/notices?channel=" + lost.channel(),
                now)));
    }

    private static String words(Trouble why) {
        return switch (why) {
            case NAME_UNKNOWN -> "找不到对方主机";
            case TARGET_REFUSED -> "对方地址不允许连接";
            case NO_CONNECTION -> "连接不上对方";
            case TLS -> "加密连接失败（证书或协议不符）";
            case TIMEOUT -> "对方没有及时应答";
            case BROKEN_OFF -> "连接中断";
            case STATUS, ANSWER -> "对方答复失败";
            case NOT_ADMITTED -> "对方不认可密钥、签名或登录";
            case TOO_FAST -> "超出对方的频率限制";
            case MESSAGE_REFUSED -> "对方不接受这条消息";
            case SECRET_UNREADABLE -> "保存的密钥无法解开，需要重新填写";
            case NO_MAIL_SERVER -> "没有设置邮件服务器";
            case CHANNEL_GONE -> "渠道已停用";
        };
    }
}
