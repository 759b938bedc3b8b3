package fengxiang.crawler.work;

import fengxiang.crawler.extract.ExtractedPage;
import fengxiang.crawler.privacy.PersonalAddresses;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.DueUrl;
import fengxiang.model.Hashes;
import fengxiang.model.TimePrecision;
import fengxiang.model.WebAddress;
import fengxiang.text.dates.DateFound;
import fengxiang.text.dates.DateTexts;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An article as the crawler delivers it: masked, with what the list that led to it knew better. */
final class ArticleDraft {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ADDRESS = 2_000;

    private final Errand errand;
    private final WebAddress url;
    private final ExtractedPage page;
    private final UnaryOperator<String> masks;
    private final Publication publication;
    private final boolean social;

    ArticleDraft(
            Errand errand, Publication publication, WebAddress url, ExtractedPage page, UnaryOperator<String> masks) {
        this.errand = errand;
        this.publication = publication;
        this.url = url;
        this.page = page;
        this.masks = masks;
        this.social = publication.kind() == ArticleKind.SOCIAL;
    }

    /** Why it is no article, or null; a page without headline is one when the list knew the headline. */
    @Nullable
    String rejected() {
        if (!mayBeShown()) {
            return "personal-address";
        }
        boolean named = "no-title".equals(page.rejected()) && !title().isBlank();
        return named ? null : page.rejected();
    }

    boolean mayBeShown() {
        return !PersonalAddresses.isPersonal(url.value());
    }

    Article article(Instant now) {
        String title = title();
        String text = masks.apply(page.body());
        DateFound hinted = hinted(now);
        Instant at = hinted != null ? hinted.instant() : page.publishedAt();
        String raw = hinted != null ? hinted.raw() : page.publishedRaw();
        return new Article(
                url.value(),
                address(page.canonical()),
                errand.source().id(),
                publication.outletHost(),
                publication.kind(),
                title,
                text,
                at,
                raw == null ? null : masks.apply(raw),
                hinted != null ? precision(hinted) : page.precision(),
                now,
                social || page.outlet() == null ? null : masks.apply(page.outlet()),
                social ? null : address(page.image()),
                page.charset(),
                Hashes.content(title, text),
                null,
                page.confidence(),
                null,
                null);
    }

    private String title() {
        String hint = social ? null : errand.url().titleHint();
        String title = page.title().isBlank() && hint != null ? hint : page.title();
        String masked = masks.apply(title).strip();
        return masked.length() <= LONGEST_TITLE ? masked : masked.substring(0, LONGEST_TITLE);
    }

    /** The list's time, where the page names none, or only the day and the list the minute of that day. */
    private @Nullable DateFound hinted(Instant now) {
        DueUrl due = errand.url();
        DateFound hint = due.publishedHint() == null ? null : DateTexts.firstInMetadata(due.publishedHint());
        if (hint == null || hint.instant().isAfter(now.plus(Duration.ofMinutes(10)))) {
            return null;
        }
        boolean sameDay = page.publishedAt() != null
                && Duration.between(page.publishedAt(), hint.instant()).abs().compareTo(Duration.ofDays(1)) < 0;
        boolean finer = page.precision() == TimePrecision.DAY && hint.clocked() && sameDay;
        return page.publishedAt() == null || finer ? hint : null;
    }

    private static TimePrecision precision(DateFound date) {
        return date.clocked() ? TimePrecision.MINUTE : TimePrecision.DAY;
    }

    private static @Nullable String address(@Nullable String address) {
        boolean usable = address != null
                && address.startsWith("http")
                && address.length() <= LONGEST_ADDRESS
                && !PersonalAddresses.isPersonal(address);
        return usable ? address : null;
    }
}
