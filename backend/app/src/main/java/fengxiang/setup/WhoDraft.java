package fengxiang.setup;

import fengxiang.organisation.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who we are, as a person enters it, and the topic that begins with it.
 *
 * @param topicName null: the organisation's name
 * @param servicesToo whether the services get a topic of their own; null: no
 * @param version of the step
 */
record WhoDraft(
        @Nullable String name,
        @Nullable List<String> aliases,
        @Nullable List<String> services,
        @Nullable String topicName,
        @Nullable String purpose,
        @Nullable Boolean servicesToo,
        @Nullable Long version) {

    Names names() {
        return new Names(name, aliases, services);
    }
}
