package fengxiang.source;

import java.util.regex.Pattern;

/** Hosts that can only be the operator's own, told by their name alone: no name is resolved for it. */
final class OwnHosts {

    private static final Pattern PRIVATE_V4 =
            Pattern.compile("(127\\.\\d{1,3}|10\\.\\d{1,3}|192\\.168|172\\.(1[6-9]|2\\d|3[01]))" + "(\\.\\d{1,3}){2}");
    private static final Pattern PRIVATE_V6 = Pattern.compile("\\[(::1|f[cd][0-9a-f]{2}:[0-9a-f:]+)]");

    private OwnHosts() {}

    /** @param host as {@link fengxiang.model.WebAddress#host} gives it */
    static boolean contains(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || PRIVATE_V4.matcher(host).matches()
                || PRIVATE_V6.matcher(host).matches();
    }
}
