package fengxiang.notice.sending;

import fengxiang.notice.outgoing.Guard;
import fengxiang.notice.outgoing.GuardedSockets;
import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Poster;
import fengxiang.notice.outgoing.Trouble;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands mail in at the organisation's mail server (RFC 5321, 3207, 4954). Its Message-ID is the same at every attempt.
 */
@Component
class EmailSender implements Sender {

    private static final int LONGEST_BYTES = 100_000;
    private static final int MILLIS = 15_000;
    private static final int PERMANENT = 500;

    private final Guard guard;
    private final GuardedSockets sockets;

    EmailSender(Guard guard, GuardedSockets sockets) {
        this.guard = guard;
        this.sockets = sockets;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public String send(OpenChannel channel, Message message) throws OutgoingException {
        MailServer server = channel.mail();
        if (server == null) {
            throw OutgoingException.lasting(Trouble.NO_MAIL_SERVER, "");
        }
        guard.check(server.host(), server.port(), server.security() != MailServer.Security.NONE);
        try {
            Session session = Session.getInstance(properties(server));
            MimeMessage mail = mail(session, server, channel.to(), message);
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect(server.host(), server.port(), server.login(), server.password());
                transport.sendMessage(mail, mail.getAllRecipients());
            }
            return "250";
        } catch (MessagingException e) {
            throw failure(e, channel);
        }
    }

    private Properties properties(MailServer server) {
        Properties set = new Properties();
        set.put("mail.smtp.socketFactory", sockets);
        // Else a connection that the guard refuses would be made without it.
        set.put("mail.smtp.socketFactory.fallback", "false");
        set.put("mail.smtp.ssl.enable", String.valueOf(server.security() == MailServer.Security.TLS));
        boolean starttls = server.security() == MailServer.Security.STARTTLS;
        set.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        set.put("mail.smtp.starttls.required", String.valueOf(starttls));
        set.put("mail.smtp.ssl.checkserveridentity", "true");
        set.put("mail.smtp.auth", String.valueOf(server.login() != null));
        set.put("mail.smtp.localhost", "fengxiang.invalid");
        set.put("mail.smtp.connectiontimeout", String.valueOf(MILLIS));
        set.put("mail.smtp.timeout", String.valueOf(MILLIS));
        set.put("mail.smtp.writetimeout", String.valueOf(MILLIS));
        return set;
    }

    private static MimeMessage mail(Session session, MailServer server, String to, Message message)
            throws MessagingException {
        MimeMessage mail = new IdentifiedMail(session, message.hash() + "@fengxiang.invalid");
        mail.setFrom(new InternetAddress(server.sender(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(Layout.head(message), "UTF-8");
        mail.setText(
                Fit.in(LONGEST_BYTES, message, PlainText::of, text -> text.getBytes(StandardCharsets.UTF_8).length),
                "UTF-8");
        mail.setHeader("Content-Transfer-Encoding", "base64");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Fengxiang-Id", message.id());
        mail.setSentDate(Date.from(message.at()));
        mail.saveChanges();
        return mail;
    }

    private static OutgoingException failure(MessagingException failure, OpenChannel channel) {
        if (failure instanceof AuthenticationFailedException) {
            return OutgoingException.lasting(Trouble.NOT_ADMITTED, Said.of(text(failure), channel));
        }
        for (Exception e = failure; e != null; e = next(e)) {
            int code = code(e);
            if (code > 0) {
                String said = Said.of(text(e), channel);
                return code >= PERMANENT
                        ? OutgoingException.lasting(Trouble.MESSAGE_REFUSED, said)
                        : OutgoingException.passing(Trouble.ANSWER, said);
            }
            if (e instanceof IOException) {
                return Poster.failure(e);
            }
        }
        boolean encryption = text(failure).contains("STARTTLS");
        return OutgoingException.passing(
                encryption ? Trouble.TLS : Trouble.BROKEN_OFF, Said.of(text(failure), channel));
    }

    private static int code(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException to -> to.getReturnCode();
            case SMTPSenderFailedException from -> from.getReturnCode();
            case SMTPSendFailedException sent -> sent.getReturnCode();
            default -> 0;
        };
    }

    private static @Nullable Exception next(Exception e) {
        Exception next = e instanceof MessagingException mail ? mail.getNextException() : null;
        return next == e ? null : next;
    }

    private static String text(Exception e) {
        return String.valueOf(e.getMessage());
    }

    /** Mail whose id is ours and does not change from one attempt to the next. */
    private static final class IdentifiedMail extends MimeMessage {

        private final String id;

        IdentifiedMail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
