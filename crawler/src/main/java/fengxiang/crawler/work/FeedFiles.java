package fengxiang.crawler.work;

import fengxiang.crawler.feed.FeedEntry;
import fengxiang.crawler.feed.FeedFormatException;
import fengxiang.crawler.feed.FeedReader;
import fengxiang.crawler.feed.Sitemap;
import fengxiang.crawler.feed.SitemapReader;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.links.SectionLinks;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchStatus;
import fengxiang.model.PageRole;
import fengxiang.model.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads feeds and sitemaps into addresses of articles. */
final class FeedFiles {

    private static final int LONGEST_TIME = 80;

    Visit feed(Errand errand, Fetched answer, Outcomes outcomes) {
        try {
            List<FeedEntry> entries =
                    FeedReader.read(answer.body(), answer.url().value(), answer.header("content-type"));
            return outcomes.links(answer, articles(errand, entries));
        } catch (FeedFormatException e) {
            return outcomes.unused(FetchStatus.REJECTED, answer, "not-a-feed", null);
        }
    }

    Visit sitemap(Errand errand, Fetched answer, Outcomes outcomes) {
        try {
            Sitemap sitemap = SitemapReader.read(answer.body(), answer.url().value(), answer.header("content-type"));
            List<DiscoveredUrl> found = new ArrayList<>(articles(errand, sitemap.pages()));
            for (FeedEntry map : sitemap.sitemaps()) {
                add(found, errand, map, PageRole.SITEMAP);
            }
            return outcomes.links(answer, found);
        } catch (FeedFormatException e) {
            return outcomes.unused(FetchStatus.REJECTED, answer, "not-a-sitemap", null);
        }
    }

    private static List<DiscoveredUrl> articles(Errand errand, List<FeedEntry> entries) {
        List<DiscoveredUrl> found = new ArrayList<>();
        for (FeedEntry entry : entries) {
            add(found, errand, entry, PageRole.ARTICLE);
        }
        return found;
    }

    private static void add(List<DiscoveredUrl> found, Errand errand, FeedEntry entry, PageRole role) {
        WebAddress address;
        try {
            address = WebAddress.parse(entry.link());
        } catch (IllegalArgumentException e) {
            return;
        }
        if (role == PageRole.ARTICLE && !SectionLinks.belongs(address, errand.source())) {
            return;
        }
        found.add(new DiscoveredUrl(
                address.value(),
                errand.url().sourceId(),
                role,
                errand.url().depth() + 1,
                Hints.title(errand.source(), entry.title()),
                time(entry)));
    }

    /** When a page was changed last says nothing of its publication: some sites change all of them every night. */
    private static @Nullable String time(FeedEntry entry) {
        String raw = entry.publishedRaw();
        boolean known = entry.publishedAt() != null && !entry.modified();
        return !known || raw == null || raw.length() > LONGEST_TIME ? null : raw;
    }
}
