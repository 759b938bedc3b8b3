package fengxiang.crawler.privacy;

import fengxiang.model.WebAddress;
import java.util.Set;

/**
 * Platforms that give everybody a host of their own, {@code somebody.platform.com}. The outlet of what is published
 * there is the platform, never the account.
 */
public final class AccountHosts {

    private static final Set<String> PLATFORMS = Set.of(
            "blog.163.com",
            "blog.sohu.com",
            "blogchina.com",
            "blogbus.com",
            "bokee.com",
            "lofter.com",
            "jianshu.io",
            "blogspot.com",
            "wordpress.com",
            "tumblr.com",
            "github.io",
            "gitee.io",
            "substack.com",
            "medium.com",
            "livejournal.com");

    private AccountHosts() {}

    /** Whether the host is somebody's. */
    public static boolean isOne(WebAddress address) {
        return !platform(address).equals(address.authority());
    }

    /** The platform, of an address on somebody's host; else host and port as they are. */
    public static String platform(WebAddress address) {
        String host = address.host();
        for (int dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
            if (PLATFORMS.contains(host.substring(dot + 1)) && !host.startsWith("www.")) {
                return host.substring(dot + 1);
            }
        }
        return address.authority();
    }
}
