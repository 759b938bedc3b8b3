package fengxiang.notice.setting;

import fengxiang.notice.sending.MailServer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office has set: the one document of {@code notice-settings}.
 *
 * @param relay the mail server; null: mail is not sent
 * @param duty user names of those on duty, in the order in which they are told; empty: whoever has the role monitor
 * @param version raised by every change; 0: nothing was set yet
 */
record NoticeSettings(
        String id, @Nullable Relay relay, List<String> duty, long version, Instant changedAt, String changedBy) {

    static final String ID = "notice";

    /** Where the password belongs, see {@link fengxiang.notice.secret.SecretBox}. */
    static final String PASSWORD = "relay password";

    /**
     * A mail server.
     *
     * @param password closed; null: none
     * @param passwordSetAt when it was last set
     */
    record Relay(
            String host,
            int port,
            MailServer.Security security,
            @Nullable String login,
            @Nullable String password,
            @Nullable Instant passwordSetAt,
            String sender) {

        boolean isAt(String otherHost, int otherPort, MailServer.Security otherwise) {
            return host.equals(otherHost) && port == otherPort && security == otherwise;
        }
    }

    NoticeSettings {
        duty = List.copyOf(duty);
    }

    static NoticeSettings none() {
        return new NoticeSettings(ID, null, List.of(), 0, Instant.EPOCH, "");
    }
}
