package fengxiang.article;

import fengxiang.article.Decision.Kind;
import fengxiang.outlet.Outlets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides where an arrival belongs, from the keys that exist. */
@Component
class Decisions {

    private final Outlets outlets;

    Decisions(Outlets outlets) {
        this.outlets = outlets;
    }

    Decision decide(Arrival arrival, Map<String, KeyStore.Found> keys) {
        KeyStore.Found own = keys.get(arrival.ownId());
        if (arrival.own().equals(arrival.preferred())) {
            return underOwnAddress(arrival, own);
        }
        KeyStore.Found preferred = keys.get(arrival.preferredId());
        if (preferred == null) {
            return own == null
                    ? decision(Kind.CREATE, arrival, arrival.preferredId(), null)
                    : underOwnAddress(arrival, own);
        }
        if (madeBy(arrival, preferred)) {
            return ofItsOwn(arrival, arrival.preferredId(), preferred);
        }
        boolean shared = own == null && sameArticle(arrival, preferred);
        return shared ? decision(Kind.MATCH, arrival, arrival.preferredId(), preferred) : underOwnAddress(arrival, own);
    }

    private Decision underOwnAddress(Arrival arrival, KeyStore.@Nullable Found key) {
        if (key == null) {
            return decision(Kind.CREATE, arrival, arrival.ownId(), null);
        }
        if (madeBy(arrival, key)) {
            return ofItsOwn(arrival, arrival.ownId(), key);
        }
        Kind kind = sameArticle(arrival, key) ? Kind.MATCH : Kind.DISPLACE;
        return decision(kind, arrival, arrival.ownId(), key);
    }

    /** The page is known; only the outlet it was collected for may change what it says. */
    private Decision ofItsOwn(Arrival arrival, String id, KeyStore.Found key) {
        String outlet = arrival.article().outletHost();
        if (outlets.same(key.key().outletHost(), outlet)) {
            return decision(Kind.MATCH, arrival, id, key);
        }
        String reason = "The article was collected for " + key.key().outletHost() + ": only this outlet may update it, "
                + outlet + " may not.";
        return new Decision(arrival, Kind.REFUSE, id, key, reason);
    }

    private static boolean madeBy(Arrival arrival, KeyStore.Found key) {
        return key.key().url().equals(arrival.own().value());
    }

    private boolean sameArticle(Arrival arrival, KeyStore.Found key) {
        return outlets.same(key.key().outletHost(), arrival.article().outletHost())
                && Titles.agree(key.key().title(), arrival.article().title());
    }

    private static Decision decision(Kind kind, Arrival arrival, String id, KeyStore.@Nullable Found key) {
        return new Decision(arrival, kind, id, key, null);
    }
}
