package fengxiang.account.user;

import co.elastic.clients.elasticsearch._types.Refresh;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;

/** Removes what other tests on the same backend left, for tests that count users. */
final class EmptyUsers {

    private EmptyUsers() {}

    static void make(UserStore store, Elastic elastic, Indices indices) {
        String alias = indices.alias(UserStore.USERS);
        for (Stored stored : store.all()) {
            elastic.call(
                    "remove a user",
                    c -> c.delete(
                            d -> d.index(alias).id(stored.user().username()).refresh(Refresh.True)));
        }
    }
}
