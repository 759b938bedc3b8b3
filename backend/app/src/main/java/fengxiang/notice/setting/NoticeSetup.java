package fengxiang.notice.setting;

import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.account.Staff;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.notice.outgoing.Guard;
import fengxiang.notice.secret.Kept;
import fengxiang.notice.secret.SecretBox;
import fengxiang.notice.secret.SecretState;
import fengxiang.notice.secret.UnreadableSecretException;
import fengxiang.notice.sending.MailServer;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what holds for all notices. */
@Component
public class NoticeSetup {

    private static final int MOST_ON_DUTY = 50;

    private final Documents<NoticeSettings> documents;
    private final SecretBox box;
    private final Guard guard;
    private final Staff staff;
    private final Clock clock;

    NoticeSetup(Elastic elastic, Indices indices, SecretBox box, Guard guard, Staff staff, Clock clock) {
        this.documents = new Documents<>(
                elastic,
                indices.alias(SettingIndex.SETTINGS),
                NoticeSettings.class,
                "the settings of notices",
                NoticeSettings::id);
        this.box = box;
        this.guard = guard;
        this.staff = staff;
        this.clock = clock;
    }

    /** The mail server with its password open; null: none is set. */
    public @Nullable MailServer mailServer() throws UnreadableSecretException {
        NoticeSettings.Relay relay = now().relay();
        if (relay == null) {
            return null;
        }
        String password = relay.password() == null ? null : box.open(NoticeSettings.PASSWORD, relay.password());
        return new MailServer(relay.host(), relay.port(), relay.security(), relay.login(), password, relay.sender());
    }

    /** Those on duty in the order in which they are told; empty: no order was set. */
    public List<String> inTurn(List<Actor> people) {
        return now().duty().stream()
                .filter(name -> people.stream().anyMatch(one -> one.name().equals(name)))
                .toList();
    }

    /** Who is on duty where no order was set; somebody always is while anybody may log in. */
    public static List<String> onDuty(List<Actor> people) {
        for (Role role : List.of(Role.MONITOR, Role.OFFICE, Role.ADMIN)) {
            List<String> holders = people.stream()
                    .filter(one -> one.roles().contains(role))
                    .map(Actor::name)
                    .toList();
            if (!holders.isEmpty()) {
                return holders;
            }
        }
        return List.of();
    }

    SettingView view() {
        return view(now());
    }

    SettingView change(SettingDraft draft, Actor by) {
        Optional<Documents.Found<NoticeSettings>> found = documents.find(NoticeSettings.ID);
        NoticeSettings old = found.map(Documents.Found::document).orElseGet(NoticeSettings::none);
        if (draft.version() == null || draft.version() != old.version()) {
            throw new StaleVersionException("the settings");
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        NoticeSettings next = new NoticeSettings(
                NoticeSettings.ID,
                draft.mail() == null ? null : relay(draft.mail(), old.relay(), at),
                duty(draft.duty()),
                old.version() + 1,
                at,
                by.name());
        boolean written = found.isEmpty()
                ? documents.created(next)
                : documents.replaced(next, found.get().version());
        if (!written) {
            throw new StaleVersionException("the settings");
        }
        return view(next);
    }

    private NoticeSettings.Relay relay(SettingDraft.MailDraft draft, NoticeSettings.@Nullable Relay old, Instant at) {
        MailServer.Security security = draft.security() == null ? MailServer.Security.TLS : draft.security();
        String host = MailRules.host(draft.host());
        int port = MailRules.port(draft.port(), security);
        MailRules.checkPlace(guard, host, port, security);
        boolean elsewhere = old == null || !old.isAt(host, port, security);
        if (draft.password() == null && elsewhere && old != null && old.password() != null) {
            throw new InvalidFieldException(
                    "mail.password", "For another server the password has to be given again.", null);
        }
        Kept kept = old == null ? Kept.NONE : new Kept(old.password(), old.passwordSetAt());
        Kept password = kept.after(
                draft.password(), given -> box.close(NoticeSettings.PASSWORD, MailRules.password(given)), at);
        return new NoticeSettings.Relay(
                host,
                port,
                security,
                MailRules.login(draft.login()),
                password.closed(),
                password.setAt(),
                MailRules.sender(draft.sender()));
    }

    private List<String> duty(@Nullable List<String> raw) {
        List<String> names = raw == null ? List.of() : raw.stream().distinct().toList();
        if (names.size() > MOST_ON_DUTY) {
            throw new InvalidFieldException("duty", "There are too many.", "at most " + MOST_ON_DUTY);
        }
        names.stream().filter(name -> !staff.isActive(name)).findFirst().ifPresent(name -> {
            throw new InvalidFieldException("duty", "Nobody may log in under the name " + name + ".", null);
        });
        return names;
    }

    private NoticeSettings now() {
        return documents.find(NoticeSettings.ID).map(Documents.Found::document).orElseGet(NoticeSettings::none);
    }

    private SettingView view(NoticeSettings settings) {
        NoticeSettings.Relay relay = settings.relay();
        boolean ever = settings.version() > 0;
        return new SettingView(
                relay == null ? null : view(relay),
                settings.duty(),
                settings.version(),
                ever ? settings.changedAt() : null,
                ever ? settings.changedBy() : null);
    }

    private SettingView.MailView view(NoticeSettings.Relay relay) {
        SecretState password = box.state(NoticeSettings.PASSWORD, relay.password());
        return new SettingView.MailView(
                relay.host(),
                relay.port(),
                relay.security(),
                relay.login(),
                password,
                relay.passwordSetAt(),
                relay.sender());
    }
}
