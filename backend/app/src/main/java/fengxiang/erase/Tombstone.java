package fengxiang.erase;

import fengxiang.article.ArticleTraces;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That an article was erased. There is a document for each address that it was known under; the document's id is the
 * beginning of the address's hash, so that the address itself is not kept.
 *
 * @param article id of the article
 * @param primary whether this is the article's own address; the others are there to be found by
 * @param reason in the words of the person who erased it
 * @param erasedBy user name of our own person, or the name of a token
 * @param addresses ids of all addresses; empty when not primary
 * @param files files of the article that may still have to be deleted; empty once all is done
 * @param settledAt when it was made sure that nothing is left; null: not yet
 */
record Tombstone(
        String article,
        boolean primary,
        String reason,
        Instant erasedAt,
        String erasedBy,
        Set<String> addresses,
        Set<String> files,
        @Nullable Instant settledAt) {

    static Tombstone of(ArticleTraces article, String reason, String by, Instant now) {
        return new Tombstone(article.id(), true, reason, now, by, article.addressIds(), article.files(), null);
    }

    Tombstone secondary() {
        return new Tombstone(article, false, reason, erasedAt, erasedBy, Set.of(), Set.of(), erasedAt);
    }

    Tombstone withFiles(Set<String> all) {
        return new Tombstone(article, primary, reason, erasedAt, erasedBy, addresses, all, settledAt);
    }

    Tombstone settled(Instant now) {
        return new Tombstone(article, primary, reason, erasedAt, erasedBy, addresses, Set.of(), now);
    }
}
