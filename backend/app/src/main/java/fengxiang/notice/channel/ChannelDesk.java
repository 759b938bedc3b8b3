package fengxiang.notice.channel;

import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.elastic.Documents;
import fengxiang.notice.outgoing.Guard;
import fengxiang.notice.secret.Kept;
import fengxiang.notice.secret.SecretBox;
import fengxiang.notice.sending.ChannelKind;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps channels: people their own, the office the shared ones. */
@Component
public class ChannelDesk {

    private static final int MOST_OF_ONE = 20;

    private final ChannelStore store;
    private final SecretBox box;
    private final Guard guard;
    private final Clock clock;

    ChannelDesk(ChannelStore store, SecretBox box, Guard guard, Clock clock) {
        this.store = store;
        this.box = box;
        this.guard = guard;
        this.clock = clock;
    }

    /** The caller's own and the shared ones; the office sees all. */
    List<ChannelView> seenBy(Actor actor) {
        return store.all().stream()
                .filter(channel -> channel.belongsToAll() || isOffice(actor) || isOf(channel, actor))
                .map(this::view)
                .toList();
    }

    ChannelView create(ChannelDraft draft, Actor by) {
        ChannelKind kind = draft.kind();
        if (kind == null) {
            throw new InvalidFieldException(
                    "kind", "Which kind of channel?", "email, webhook, feishu, wecom, dingtalk");
        }
        boolean shared = Boolean.TRUE.equals(draft.shared());
        if (shared && !isOffice(by) || !shared && !by.isPerson()) {
            throw new InvalidFieldException("shared", "Shared channels are the office's, others a person's own.", null);
        }
        String owner = shared ? null : by.name();
        if (store.all().stream()
                        .filter(one -> Objects.equals(one.owner(), owner))
                        .count()
                >= MOST_OF_ONE) {
            throw new InvalidFieldException("name", "There are too many: delete one first.", "at most " + MOST_OF_ONE);
        }
        String id = UUID.randomUUID().toString().replace("-", "");
        Channel channel = made(id, kind, owner, draft, null, 1, by);
        store.create(channel);
        return view(channel);
    }

    ChannelView change(String id, ChannelDraft draft, Actor by) {
        Documents.Found<Channel> read = find(id, by);
        Channel old = read.document();
        if (!Objects.equals(draft.version(), old.version())) {
            throw new StaleVersionException("the channel");
        }
        if (draft.kind() != null && draft.kind() != old.kind()) {
            throw new InvalidFieldException(
                    "kind", "The kind of a channel does not change.", old.kind().toString());
        }
        Channel changed = made(id, old.kind(), old.owner(), draft, old, old.version() + 1, by);
        if (!store.replaced(changed, read)) {
            throw new StaleVersionException("the channel");
        }
        return view(changed);
    }

    /** With its secrets. What waits for it is given up. */
    void delete(String id, Actor by) {
        store.delete(find(id, by).document().id());
    }

    /** One that the caller may change. */
    public Channel mine(String id, Actor by) {
        return find(id, by).document();
    }

    private Documents.Found<Channel> find(String id, Actor by) {
        return store.find(id)
                .filter(found -> isOf(found.document(), by) || found.document().belongsToAll() && isOffice(by))
                .orElseThrow(() -> new NotFoundException("channel", id));
    }

    private Channel made(
            String id,
            ChannelKind kind,
            @Nullable String owner,
            ChannelDraft draft,
            @Nullable Channel old,
            long version,
            Actor by) {
        String name = ChannelRules.name(draft.name());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        URI address = address(kind, draft, old);
        Kept posted = old == null ? Kept.NONE : new Kept(old.address(), old.addressSetAt());
        Kept signed = old == null ? Kept.NONE : new Kept(old.signing(), old.signingSetAt());
        Kept nextAddress = posted.after(
                address == null ? null : address.toString(), given -> box.close(place(id, "address"), given), now);
        Kept nextSigning = signed.after(
                draft.signing(), given -> box.close(place(id, "signing"), ChannelRules.signing(kind, given)), now);
        return new Channel(
                id,
                kind,
                name,
                owner,
                to(kind, draft, address, old),
                nextAddress.closed(),
                nextAddress.setAt(),
                nextSigning.closed(),
                nextSigning.setAt(),
                !Boolean.FALSE.equals(draft.active()),
                version,
                now,
                by.name());
    }

    private static String to(ChannelKind kind, ChannelDraft draft, @Nullable URI address, @Nullable Channel old) {
        if (kind == ChannelKind.EMAIL) {
            return ChannelRules.mailbox(draft.to());
        }
        return address == null ? Objects.requireNonNull(old).to() : ChannelRules.shown(address);
    }

    /** Null: a mailbox, or as it was. */
    private @Nullable URI address(ChannelKind kind, ChannelDraft draft, @Nullable Channel old) {
        if (kind == ChannelKind.EMAIL || draft.address() == null && old != null) {
            return null;
        }
        return ChannelRules.address(guard, kind, draft.address() == null ? "" : draft.address());
    }

    static String place(String id, String secret) {
        return id + " " + secret;
    }

    private static boolean isOf(Channel channel, Actor actor) {
        return actor.name().equals(channel.owner());
    }

    private static boolean isOffice(Actor actor) {
        return !actor.isPerson()
                || actor.roles().contains(Role.OFFICE)
                || actor.roles().contains(Role.ADMIN);
    }

    private ChannelView view(Channel channel) {
        return new ChannelView(
                channel.id(),
                channel.kind(),
                channel.name(),
                channel.owner(),
                channel.to(),
                channel.kind() == ChannelKind.EMAIL
                        ? null
                        : box.state(place(channel.id(), "address"), channel.address()),
                channel.addressSetAt(),
                box.state(place(channel.id(), "signing"), channel.signing()),
                channel.signingSetAt(),
                channel.active(),
                channel.version(),
                channel.changedAt(),
                channel.changedBy());
    }
}
