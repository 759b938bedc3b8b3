package fengxiang.understand;

import fengxiang.article.StoredArticle;
import fengxiang.matching.Publication;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.outlet.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Articles with what is known of their outlet now. */
@Component
class Publications {

    private final Outlets outlets;

    Publications(Outlets outlets) {
        this.outlets = outlets;
    }

    Publication of(StoredArticle article) {
        return of(article.title(), article.text(), article.outletHost(), article.kind());
    }

    Publication of(Article article) {
        return of(
                article.title(),
                article.text(),
                Objects.requireNonNull(article.outletHost()),
                Objects.requireNonNull(article.kind()));
    }

    /** A host without an outlet counts as other. */
    private Publication of(String title, String text, String host, ArticleKind kind) {
        Outlet outlet = outlets.byHost(host).orElse(null);
        List<String> names = new ArrayList<>(List.of(host));
        if (outlet != null) {
            names.add(outlet.name());
            names.addAll(outlet.aliases());
            names.addAll(outlet.hosts());
        }
        Tier tier = outlet == null ? Tier.OTHER : outlet.tier();
        return new Publication(
                title, text, names, tier.toString(), kind.toString(), outlet == null ? null : outlet.region());
    }
}
