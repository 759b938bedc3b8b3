package fengxiang.article;

import fengxiang.model.WebAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One delivered article on its way into the store.
 *
 * @param position place in the delivery
 * @param article the article under the id of its preferred address
 * @param own address of the page
 * @param preferred what the page names as its address where that is believed, else {@code own}
 * @param page copy of the page, to be kept in the file store; null: none
 * @param batch the batch that it belongs to; null: none
 */
record Arrival(
        int position,
        StoredArticle article,
        WebAddress own,
        WebAddress preferred,
        @Nullable String page,
        @Nullable String batch) {

    String ownId() {
        return Identity.id(own);
    }

    String preferredId() {
        return Identity.id(preferred);
    }

    Set<String> ids() {
        return own.equals(preferred) ? Set.of(ownId()) : Set.of(ownId(), preferredId());
    }
}
