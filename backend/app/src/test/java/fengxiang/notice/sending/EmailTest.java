package fengxiang.notice.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengxiang.MovedClockTest;
import fengxiang.Visitor;
import fengxiang.notice.Audience;
import fengxiang.notice.TestNotices;
import fengxiang.notice.Urgency;
import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Trouble;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mail to our own people, through a real conversation with a server. */
@MovedClockTest
class EmailTest {

    private static final String PASSWORD = "mail-password-0123456789";

    @LocalServerPort
    private int port;

    @Autowired
    private EmailSender sender;

    private MailSink sink;

    @BeforeEach
    void open() throws IOException {
        sink = new MailSink();
    }

    @AfterEach
    void close() throws IOException {
        sink.close();
    }

    private OpenChannel channel(MailServer.Security security) {
        MailServer server =
                new MailServer("127.0.0.1", sink.port(), security, "yuqing", PASSWORD, "yuqing@example.com");
        return new OpenChannel(ChannelKind.EMAIL, "duty@example.com", null, null, server);
    }

    private static Message message() {
        return new Message(
                "notice~channel",
                Message.Purpose.SINGLE,
                List.of(TestNotices.of(Urgency.NOW, 1, Audience.DUTY)),
                Instant.parse("2026-11-20T08:00:00Z"));
    }

    private OutgoingException refusal(MailServer.Security security) {
        return catchThrowableOfType(OutgoingException.class, () -> sender.send(channel(security), message()));
    }

    private MimeMessage mail() throws MessagingException {
        byte[] raw = sink.mails().getLast().getBytes(StandardCharsets.US_ASCII);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    }

    @Test
    void arrivesReadableAndWithTheSameIdEachTime() throws Exception {
        sender.send(channel(MailServer.Security.NONE), message());
        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo("【Ⅰ 特别重大】云川车检中心：报道突然增多");
        assertThat(mail.getContent().toString())
                .contains("4 小时内 12 个不同报道", "检测站[收费]*翻倍*", "https://news.example.cn/2026/11/a_(1).html?x=1&y=2");
        assertThat(mail.getHeader("X-Fengxiang-Id")).containsExactly("notice~channel");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("duty@example.com");
        String id = mail.getMessageID();
        sender.send(channel(MailServer.Security.NONE), message());
        assertThat(mail().getMessageID()).isEqualTo(id).endsWith("@fengxiang.invalid>");
        assertThat(sink.mails().getLast().lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void sendsNoPasswordWhereTheConnectionWouldNotBeEncrypted() {
        OutgoingException refused = refusal(MailServer.Security.STARTTLS);
        assertThat(refused.trouble()).isEqualTo(Trouble.TLS);
        assertThat(sink.commands()).noneMatch(command -> command.startsWith("AUTH"));
        assertThat(refusal(MailServer.Security.TLS).isLasting()).isFalse();
        assertThat(sink.mails()).isEmpty();
    }

    @Test
    void tellsWhatMayPassFromWhatDoesNot() {
        sink.answerLogin("535 no such password " + PASSWORD);
        OutgoingException login = refusal(MailServer.Security.NONE);
        assertThat(login.trouble()).isEqualTo(Trouble.NOT_ADMITTED);
        assertThat(login.said()).contains("535").doesNotContain(PASSWORD);
        sink.answerLogin("235 welcome");
        sink.answerRecipient("550 no such mailbox");
        assertThat(refusal(MailServer.Security.NONE).trouble()).isEqualTo(Trouble.MESSAGE_REFUSED);
        assertThat(refusal(MailServer.Security.NONE).isLasting()).isTrue();
        sink.answerRecipient("451 come back later");
        assertThat(refusal(MailServer.Security.NONE).isLasting()).isFalse();
    }

    @Test
    void isSetByTheOfficeWhoseSecretNeverComesBack() {
        Visitor office = Visitor.newUser(port, "mail-office", "office");
        Visitor monitor = Visitor.newUser(port, "mail-monitor", "monitor");
        Map<String, Object> mail = Map.of(
                "host",
                "smtp.example.com",
                "security",
                "tls",
                "login",
                "yuqing",
                "password",
                PASSWORD,
                "sender",
                "a@example.com");
        assertThat(monitor.get("/api/notice/settings").status()).isEqualTo(403);
        Visitor.Answer set = office.put("/api/notice/settings", Map.of("mail", mail, "version", 0));
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        assertThat(set.json().path("mail").path("password").asString()).isEqualTo("readable");
        assertThat(set.json().path("mail").path("port").asInt()).isEqualTo(465);
        assertThat(set.body() + office.get("/api/notice/settings").body()).doesNotContain(PASSWORD);
        Map<String, Object> elsewhere =
                Map.of("host", "smtp.evil.example", "security", "tls", "sender", "a@example.com");
        assertThat(office.put("/api/notice/settings", Map.of("mail", elsewhere, "version", 1))
                        .json()
                        .path("field")
                        .asString())
                .as("the password does not follow to another server")
                .isEqualTo("mail.password");
        Map<String, Object> plain = Map.of("host", "smtp.example.com", "security", "none", "sender", "a@example.com");
        assertThat(office.put("/api/notice/settings", Map.of("mail", plain, "version", 1))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("mail.security");
        assertThat(office.put("/api/notice/settings", Map.of("duty", List.of("nobody"), "version", 1))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("duty");
        assertThat(office.put("/api/notice/settings", Map.of("version", 1)).status())
                .isEqualTo(200);
    }
}
