package fengxiang.notice.channel;

import fengxiang.notice.outgoing.Guard;
import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.sending.ChannelKind;
import fengxiang.platform.InvalidFieldException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a channel as people write it, field by field. What is refused is not repeated: it may hold a key. */
final class ChannelRules {

    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,188}\\.[A-Za-z0-9-]{2,63}");

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_SIGNING = 500;

    private ChannelRules() {}

    static String name(@Nullable String raw) {
        String name = raw == null ? "" : raw.strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidFieldException("name", "A channel needs a name.", "1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }

    static String mailbox(@Nullable String raw) {
        String mailbox = raw == null ? "" : raw.strip();
        if (!MAILBOX.matcher(mailbox).matches()) {
            throw new InvalidFieldException("to", "This is no address of a mailbox.", "name@example.com");
        }
        return mailbox;
    }

    /** An address that may be posted to; of a robot, one of its service. */
    static URI address(Guard guard, ChannelKind kind, String raw) {
        URI uri = uri(raw.strip());
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean encrypted = "https".equals(uri.getScheme());
        int port = uri.getPort() != -1 ? uri.getPort() : encrypted ? 443 : 80;
        try {
            guard.check(host, port, encrypted);
        } catch (OutgoingException e) {
            throw new InvalidFieldException(
                    "address",
                    "Nothing is sent there: " + e.said() + ".",
                    "https://…, or a place on the operator's allow-list");
        }
        Set<String> hosts = hosts(kind);
        if (!hosts.isEmpty() && !hosts.contains(host) && !guard.isAllowed(host, port)) {
            throw new InvalidFieldException(
                    "address",
                    "This is no address of such a robot.",
                    "https://" + hosts.iterator().next() + "/…");
        }
        return uri;
    }

    private static URI uri(String raw) {
        try {
            URI uri = raw.length() > LONGEST_ADDRESS ? new URI("") : new URI(raw);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Said below, without repeating it.
        }
        throw new InvalidFieldException("address", "This is no address of a webhook.", "https://host/path");
    }

    private static Set<String> hosts(ChannelKind kind) {
        return switch (kind) {
            case FEISHU -> Set.of("open.feishu.cn", "open.larksuite.com");
            case WECOM -> Set.of("qyapi.weixin.qq.com");
            case DINGTALK -> Set.of("oapi.dingtalk.com");
            default -> Set.of();
        };
    }

    static String signing(ChannelKind kind, String raw) {
        String signing = raw.strip();
        if (kind == ChannelKind.WECOM || kind == ChannelKind.EMAIL) {
            throw new InvalidFieldException("signing", "Such a channel has no signature.", null);
        }
        if (signing.length() > LONGEST_SIGNING || signing.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidFieldException(
                    "signing", "The secret is too long.", "at most " + LONGEST_SIGNING + " characters");
        }
        return signing;
    }

    /** For people, who know it again by its host. */
    static String shown(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT) + (address.getPort() == -1 ? "" : ":" + address.getPort());
    }
}
