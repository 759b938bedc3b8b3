package fengxiang.look;

import fengxiang.model.ArticleKind;
import fengxiang.model.EntryType;
import fengxiang.model.PageRole;
import fengxiang.model.SiteRule;
import fengxiang.model.SourceEntry;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import fengxiang.platform.InvalidFieldException;
import fengxiang.siterule.SiteRules;
import fengxiang.source.Source;
import fengxiang.source.Sources;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes looks of what people ask for. */
@Component
class LookDesk {

    private final Looks looks;
    private final Sources sources;

    LookDesk(Looks looks, Sources sources) {
        this.looks = looks;
        this.sources = sources;
    }

    Look ask(LookRequest request) {
        WebAddress url = address(request.url());
        PageRole role = request.role() == null ? PageRole.ARTICLE : request.role();
        if (role == PageRole.SEARCH) {
            throw new InvalidFieldException(
                    "role", "A search is tried as a connector.", "article, section, feed or sitemap");
        }
        SiteRule rule = request.rule() == null ? null : SiteRules.checked(request.rule());
        if (rule != null && !rule.covers(url)) {
            throw new InvalidFieldException(
                    "url",
                    "The rule is not for this page.",
                    "an address that begins with " + rule.host() + rule.path());
        }
        SourceProfile source = request.source() == null ? standIn(url) : sources.checked(request.source());
        return looks.ask(url, role, source, rule);
    }

    /**
     * A page of a source is looked at as the source's; others as news of their own host, on the web's own ports only.
     */
    private SourceProfile standIn(WebAddress url) {
        return sources.all().stream()
                .filter(source -> source.hosts().contains(url.authority()))
                .findFirst()
                .map(Source::profile)
                .orElseGet(() -> new SourceProfile(
                        "look",
                        url.host(),
                        ArticleKind.NEWS,
                        List.of(new SourceEntry("http://" + url.host() + "/", EntryType.SECTION)),
                        null,
                        null));
    }

    private static WebAddress address(@Nullable String raw) {
        try {
            return WebAddress.parse(raw == null ? "" : raw.strip());
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException(
                    "url", "This is no address of a page: " + e.getMessage() + ".", "https://news.example.cn/a/1.html");
        }
    }
}
