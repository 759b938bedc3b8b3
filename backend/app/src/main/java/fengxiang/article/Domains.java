package fengxiang.article;

import crawlercommons.domains.EffectiveTldFinder;
import fengxiang.model.WebAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two addresses are under one owner, as far as names can tell. */
final class Domains {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

    private Domains() {}

    /**
     * The same registrable domain ({@code news.example.com.cn} and {@code www.example.com.cn}); hosts that have none
     * (numbers, names of an intranet) must agree as a whole, port included.
     */
    static boolean same(WebAddress one, WebAddress other) {
        if (one.authority().equals(other.authority())) {
            return true;
        }
        String domain = registrable(one.host());
        return domain != null && domain.equals(registrable(other.host()));
    }

    private static @Nullable String registrable(String host) {
        if (NUMBERS.matcher(host).matches() || host.indexOf('.') < 0) {
            return null;
        }
        String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
        return domain == null || domain.isEmpty() ? lastTwo(host) : domain;
    }

    /** The rule of the public suffix list for endings it does not name. */
    private static @Nullable String lastTwo(String host) {
        boolean known = EffectiveTldFinder.getEffectiveTLD(host) != null;
        int before = host.lastIndexOf('.', host.lastIndexOf('.') - 1);
        return known ? null : host.substring(before + 1);
    }
}
