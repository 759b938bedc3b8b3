package fengxiang.notice.sending;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How each receiver wants to be shown that it is us: all HMAC-SHA-256 (RFC 2104), each over something else. Pure. */
final class Signing {

    private Signing() {}

    /** Our own webhooks: hex over {@code TIMESTAMP.BODY}, in the header as {@code sha256=HEX}. */
    static String webhook(String secret, long seconds, byte[] body) {
        byte[] head = (seconds + ".").getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return "sha256=" + HexFormat.of().formatHex(hmac(bytes(secret), all));
    }

    /**
     * Feishu: the text that is signed is the key, over nothing, and goes into the body
     * (open.feishu.cn/document/client-docs/bot-v3/add-custom-bot, 签名校验).
     */
    static String feishu(String secret, long seconds) {
        return Base64.getEncoder().encodeToString(hmac(bytes(seconds + "\n" + secret), new byte[0]));
    }

    /**
     * DingTalk: over the same text with the secret as key, and goes into the address
     * (open.dingtalk.com/document/robots/customize-robot-security-settings, 加签).
     */
    static String dingtalk(String secret, long millis) {
        return Base64.getEncoder().encodeToString(hmac(bytes(secret), bytes(millis + "\n" + secret)));
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
