package fengxiang.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An absolute http(s) address in normal form, so that one page has one identity whoever links to it.
 *
 * <p>Normal form: scheme and host in lower case, internationalised host in its ASCII form, default port and fragment
 * dropped, dot segments resolved, empty path {@code /}, percent-escapes of unreserved characters decoded and all others
 * in upper case, other characters escaped as UTF-8, query parameters in their order without those that only track
 * visitors. The scheme stays as it is: two outlets may differ by it.
 *
 * @param value the whole address
 * @param authority host and, when not the scheme's own, port
 * @param path path, at least {@code /}
 */
public record WebAddress(String value, String authority, String path) {

    private static final Set<String> TRACKING = Set.of(
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_term",
            "utm_content",
            "utm_id",
            "spm",
            "scm",
            "from_source",
            "share_token",
            "share_from",
            "wxshare_count",
            "isappinstalled",
            "fbclid",
            "gclid",
            "bd_vid",
            "hmsr",
            "hmpl");

    /**
     * Parses and normalises.
     *
     * @throws IllegalArgumentException with a sentence when it is no absolute http(s) address with a host
     */
    public static WebAddress parse(String raw) {
        URI uri = uri(AddressEscapes.escape(raw.strip()));
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("not an http or https address: " + shortened(raw));
        }
        String authority = authority(uri, scheme, raw);
        String path = AddressEscapes.normal(emptyToSlash(uri.normalize().getRawPath()));
        while (path.startsWith("/../")) {
            path = path.substring(3);
        }
        String query = withoutTracking(uri.getRawQuery());
        return new WebAddress(scheme + "://" + authority + path + query, authority, path);
    }

    /** The host without its port. */
    public String host() {
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        return colon < 0 ? authority : authority.substring(0, colon);
    }

    private static URI uri(String escaped) {
        try {
            return new URI(escaped);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + shortened(escaped), e);
        }
    }

    private static String authority(URI uri, String scheme, String raw) {
        String host = uri.getHost();
        if (host == null || host.isEmpty()) {
            throw new IllegalArgumentException("no host in address: " + shortened(raw));
        }
        String lower = host.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        boolean ownPort = uri.getPort() == -1 || uri.getPort() == (scheme.equals("http") ? 80 : 443);
        return ownPort ? plain : plain + ":" + uri.getPort();
    }

    private static String emptyToSlash(String path) {
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static String withoutTracking(String rawQuery) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return "";
        }
        String kept = Arrays.stream(rawQuery.split("&"))
                .filter(p -> !p.isEmpty() && !TRACKING.contains(name(p)))
                .map(AddressEscapes::normal)
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String raw) {
        return raw.length() <= 120 ? raw : raw.substring(0, 120) + "…";
    }
}
