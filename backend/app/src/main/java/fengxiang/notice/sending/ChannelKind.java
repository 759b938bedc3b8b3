package fengxiang.notice.sending;

import java.util.Locale;

/** A way to somebody. */
public enum ChannelKind {
    /** A mailbox. */
    EMAIL,
    /** A program that takes signed JSON. */
    WEBHOOK,
    /** A custom robot in a group of Feishu (飞书). */
    FEISHU,
    /** A robot in a group of WeCom (企业微信). */
    WECOM,
    /** A custom robot in a group of DingTalk (钉钉). */
    DINGTALK;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
