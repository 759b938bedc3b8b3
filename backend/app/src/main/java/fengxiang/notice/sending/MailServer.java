package fengxiang.notice.sending;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed in.
 *
 * @param login null: without
 * @param password null: without
 * @param sender address that mail is from
 */
public record MailServer(
        String host,
        int port,
        Security security,
        @Nullable String login,
        @Nullable String password,
        String sender) {

    /** How the connection is encrypted. */
    public enum Security {
        /** From the first byte on, usually port 465. */
        TLS,
        /** After a command, usually port 587; mail is not sent where the server does not know it. */
        STARTTLS,
        /** Not at all: only to a server on the operator's allow-list. */
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Without the password: records print themselves into logs. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
