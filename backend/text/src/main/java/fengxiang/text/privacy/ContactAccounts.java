package fengxiang.text.privacy;

import java.util.regex.Pattern;

/** Accounts of messengers, which the text calls so. A 公众号 speaks to the public and stays. */
final class ContactAccounts {

    private static final String MARK = "［账号］";
    private static final String LABEL_END = "(?:号码|号|群|id)?[是为]?[:, ]{0,3}";

    private static final Pattern QQ =
            Pattern.compile("(?<![a-z])(?:qq|扣扣|企鹅)" + LABEL_END + "(?<number>[1-9][0-9]{4,10})(?![0-9]|\\.[0-9])");

    private static final Pattern WECHAT = Pattern.compile("(?:微信|薇信|威信|(?<![a-z])(?:wechat|weixin|vx|wx))" + LABEL_END
            + "(?<number>[a-z0-9][a-z0-9_-]{4,19})(?![a-z0-9_])");

    private ContactAccounts() {}

    static void mask(Masking masking) {
        masking.replaceAll(QQ, (plain, start, end) -> true, MARK);
        masking.replaceAll(WECHAT, ContactAccounts::isName, MARK);
    }

    /** 微信WeChat is the product; a name has digits or follows a colon. */
    private static boolean isName(String plain, int start, int end) {
        boolean digits = plain.substring(start, end).chars().anyMatch(c -> c >= '0' && c <= '9');
        return digits || plain.substring(Math.max(0, start - 3), start).contains(":");
    }
}
