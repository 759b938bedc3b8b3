package fengxiang.notice.setting;

import fengxiang.notice.sending.MailServer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As somebody wrote it.
 *
 * @param mail null: no mail is sent
 * @param duty user names, in the order in which they are told; null or empty: whoever has the role monitor
 * @param version of what was seen; 0 where nothing was set
 */
record SettingDraft(
        @Nullable MailDraft mail,
        @Nullable List<String> duty,
        @Nullable Long version) {

    /**
     * A mail server.
     *
     * @param port null: 465 or 587, by the encryption
     * @param login null: without
     * @param password null: as it was; empty: none
     */
    record MailDraft(
            @Nullable String host,
            @Nullable Integer port,
            MailServer.@Nullable Security security,
            @Nullable String login,
            @Nullable String password,
            @Nullable String sender) {

        /** Without the password: records print themselves into logs. */
        @Override
        public String toString() {
            return "MailDraft[" + host + "]";
        }
    }
}
