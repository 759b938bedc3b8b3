package fengxiang.notice.setting;

import fengxiang.notice.secret.SecretState;
import fengxiang.notice.sending.MailServer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is set.
 *
 * @param changedAt null: nothing was set yet, as is changedBy
 */
record SettingView(
        @Nullable MailView mail,
        List<String> duty,
        long version,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /**
     * The mail server. The password is never told.
     *
     * @param password whether one is set and can be used
     * @param passwordSetAt when it was last set; null: never
     */
    record MailView(
            String host,
            int port,
            MailServer.Security security,
            @Nullable String login,
            SecretState password,
            @Nullable Instant passwordSetAt,
            String sender) {}
}
