package fengxiang.notice.setting;

import fengxiang.notice.outgoing.Guard;
import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.sending.MailServer;
import fengxiang.platform.InvalidFieldException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a mail server as people write it, field by field. */
final class MailRules {

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]+]");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,188}\\.[A-Za-z0-9-]{2,63}");
    private static final int LONGEST_LOGIN = 200;
    private static final int LONGEST_PASSWORD = 500;
    private static final int LAST_PORT = 65_535;

    private MailRules() {}

    static String host(@Nullable String raw) {
        String host = raw == null ? "" : raw.strip().toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            throw new InvalidFieldException("mail.host", "This is no name of a host.", "smtp.example.com");
        }
        return host;
    }

    static int port(@Nullable Integer raw, MailServer.Security security) {
        int usual = security == MailServer.Security.TLS ? 465 : security == MailServer.Security.STARTTLS ? 587 : 25;
        int port = raw == null ? usual : raw;
        if (port < 1 || port > LAST_PORT) {
            throw new InvalidFieldException("mail.port", "There is no such port.", "1 to " + LAST_PORT);
        }
        return port;
    }

    /** @throws InvalidFieldException where the guard would refuse it whatever its address */
    static void checkPlace(Guard guard, String host, int port, MailServer.Security security) {
        boolean encrypted = security != MailServer.Security.NONE;
        try {
            guard.check(host, port, encrypted);
        } catch (OutgoingException e) {
            throw new InvalidFieldException(
                    encrypted ? "mail.host" : "mail.security",
                    "Mail is not handed in there: " + e.said() + ".",
                    "an encrypted connection, or a place on the operator's allow-list");
        }
    }

    static @Nullable String login(@Nullable String raw) {
        String login = raw == null ? "" : raw.strip();
        if (login.length() > LONGEST_LOGIN || login.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidFieldException("mail.login", "The login is too long.", "at most " + LONGEST_LOGIN);
        }
        return login.isEmpty() ? null : login;
    }

    static String password(String raw) {
        if (raw.length() > LONGEST_PASSWORD || raw.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidFieldException(
                    "mail.password", "The password is too long.", "at most " + LONGEST_PASSWORD);
        }
        return raw;
    }

    static String sender(@Nullable String raw) {
        String sender = raw == null ? "" : raw.strip();
        if (!ADDRESS.matcher(sender).matches()) {
            throw new InvalidFieldException("mail.sender", "This is no address of a mailbox.", "yuqing@example.com");
        }
        return sender;
    }
}
