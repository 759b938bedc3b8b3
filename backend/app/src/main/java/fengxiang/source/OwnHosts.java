package fengxiang.source;

import fengxiang.model.WebAddress;
import java.util.regex.Pattern;

/** Hosts that can only be the operator's own, told by their name alone: no name is resolved for it. */
final class OwnHosts {

    private static final Pattern PRIVATE_V4 =
            Pattern.compile("(127\\.\\d{1,3}|10\\.\\d{1,3}|192\\.168|172\\.(1[6-9]|2\\d|3[01]))" + "(\\.\\d{1,3}){2}");
    private static final Pattern PRIVATE_V6 = Pattern.compile("\\[(::1|f[cd][0-9a-f]{2}:[0-9a-f:]+)]");

    private OwnHosts() {}

    /** On a port of the web's own, and on no host that its name alone tells to be the operator's or an intranet's. */
    static boolean isOfThePublic(WebAddress address) {
        String host = address.host();
        return address.authority().equals(host) && host.indexOf('.') > 0 && !contains(host);
    }

    /** @param host as {@link fengxiang.model.WebAddress#host} gives it */
    static boolean contains(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || PRIVATE_V4.matcher(host).matches()
                || PRIVATE_V6.matcher(host).matches();
    }
}
