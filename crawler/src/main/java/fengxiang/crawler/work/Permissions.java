package fengxiang.crawler.work;

import fengxiang.crawler.politeness.HostTerms;
import fengxiang.crawler.robots.Robots;
import fengxiang.crawler.robots.RobotsFile;
import fengxiang.model.SourceEntry;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What robots.txt says of addresses, and how hosts are to be treated. */
final class Permissions {

    private final Robots robots;

    Permissions(Robots robots) {
        this.robots = robots;
    }

    boolean isKnown(WebAddress url) {
        return robots.known(url) != null;
    }

    /** Asks the origin where its file is not known, at the latest until {@code end} of {@link System#nanoTime}. */
    RobotsFile of(Errand errand, WebAddress url, long end) {
        RobotsFile known = robots.known(url);
        return known != null ? known : robots.load(url, terms(errand, url), end);
    }

    /** The longer pause of the source's and the site's own, as far as that is known. Makes no request. */
    HostTerms terms(Errand errand, WebAddress url) {
        RobotsFile file = robots.known(url);
        Duration pause = Duration.ofMillis(errand.delayMillis());
        HostTerms terms = errand.roams() ? HostTerms.roaming(pause) : new HostTerms(pause, ports(errand.source()));
        return file == null ? terms : terms.atLeast(file.crawlDelay());
    }

    /** Where the source itself is may be an unusual port. */
    private static Set<String> ports(SourceProfile source) {
        return Stream.concat(
                        Stream.of(source.outletHost()),
                        source.entries().stream().map(SourceEntry::url).map(Permissions::authority))
                .filter(authority -> authority.indexOf(':') >= 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String authority(String url) {
        try {
            return WebAddress.parse(url).authority();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
