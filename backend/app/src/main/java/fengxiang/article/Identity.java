package fengxiang.article;

import fengxiang.model.Hashes;
import fengxiang.model.WebAddress;
import fengxiang.outlet.SectionPages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which addresses an article may be known by. What a page names as its canonical address is believed only on the same
 * registrable domain and when it is no home or section page: many sites name their home page on every page.
 */
@Component
class Identity {

    private final ObjectProvider<SectionPages> registered;

    Identity(ObjectProvider<SectionPages> registered) {
        this.registered = registered;
    }

    /** @return the address that identifies the article unless another article already has it */
    WebAddress preferred(WebAddress own, @Nullable String canonical) {
        WebAddress named = parsed(canonical);
        return named != null && Domains.same(own, named) && !isSection(named) ? named : own;
    }

    static String id(WebAddress address) {
        return Hashes.articleId(address.value());
    }

    private boolean isSection(WebAddress address) {
        return SectionPaths.looksLike(address) || registered.stream().anyMatch(r -> r.contains(address));
    }

    /** A canonical link that is no address says nothing. */
    private static @Nullable WebAddress parsed(@Nullable String canonical) {
        try {
            return canonical == null || canonical.isBlank() ? null : WebAddress.parse(canonical);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
