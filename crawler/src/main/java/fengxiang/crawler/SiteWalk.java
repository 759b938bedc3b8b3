package fengxiang.crawler;

import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.work.Errand;
import fengxiang.crawler.work.Look;
import fengxiang.crawler.work.Visit;
import fengxiang.crawler.work.Visits;
import fengxiang.model.ArticleKind;
import fengxiang.model.DueUrl;
import fengxiang.model.PageRole;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through one site, breadth first, one page after the other. */
final class SiteWalk {

    /** Is told of every page. */
    interface Visited {
        void visited(Look look);
    }

    private record Step(WebAddress url, int depth) {}

    private final Visits visits;
    private final CrawlCommand.Bounds bounds;
    private final Visited listener;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private boolean asked;

    SiteWalk(Visits visits, CrawlCommand.Bounds bounds, Visited listener) {
        this.visits = visits;
        this.bounds = bounds;
        this.listener = listener;
    }

    void from(WebAddress start) throws InterruptedException {
        add(start, 0);
        for (int pages = 0; pages < bounds.pages() && !ahead.isEmpty(); pages++) {
            Step step = ahead.removeFirst();
            Look look = look(errand(step));
            listener.visited(look);
            if (look.outcome().retryAfterSeconds() != null && pages > 0) {
                return; // the site wants to be left alone
            }
            goOn(step, look);
        }
    }

    /** Where the first page is elsewhere, the walk goes on there; later ones do not lead away. */
    private void goOn(Step step, Look look) {
        boolean redirected = "redirected".equals(look.outcome().reason());
        int depth = redirected ? step.depth() : step.depth() + 1;
        if (depth <= bounds.depth() && (!redirected || depth == 0)) {
            look.links().forEach(link -> add(link, depth));
        }
    }

    private void add(WebAddress url, int depth) {
        if (seen.add(url.value())) {
            ahead.addLast(new Step(url, depth));
        }
    }

    private Look look(Errand errand) throws InterruptedException {
        asked |= visits.askedForPermission(errand);
        Optional<Visit> refused = visits.refused(errand);
        if (refused.isPresent()) {
            return new Look(refused.get().outcome(), null, List.of());
        }
        if (asked) {
            Thread.sleep(visits.pauseMillis(errand));
        }
        asked = true;
        try {
            return visits.look(errand, visits.fetch(errand));
        } catch (FetchException e) {
            return new Look(visits.failed(errand, e.reason()).outcome(), null, List.of());
        }
    }

    private Errand errand(Step step) {
        String host = step.url().authority();
        SourceProfile source = new SourceProfile("", host, ArticleKind.NEWS, List.of(), null, null);
        DueUrl due = new DueUrl(step.url().value(), "", PageRole.ARTICLE, step.depth(), null, null, null, null);
        return new Errand(due, source, bounds.delayMillis());
    }
}
