package fengxiang.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an arrival belongs.
 *
 * @param id the article's id; empty when refused
 * @param key the key that exists under that id; null: it is to be created
 * @param reason why it is refused; null otherwise
 */
record Decision(
        Arrival arrival,
        Kind kind,
        String id,
        KeyStore.@Nullable Found key,
        @Nullable String reason) {

    enum Kind {
        /** A new article. */
        CREATE,
        /** The article of an existing key. */
        MATCH,
        /** Its own address is taken by an article of another page that claimed it: that one has to move. */
        DISPLACE,
        /** The article is just leaving with its batch. */
        WAIT,
        /** It may not change what another outlet published. */
        REFUSE
    }
}
