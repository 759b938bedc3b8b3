package fengxiang.setup;

import fengxiang.account.Actor;
import fengxiang.organisation.Names;
import fengxiang.organisation.Organisation;
import fengxiang.organisation.Organisations;
import fengxiang.platform.InvalidFieldException;
import fengxiang.topic.TopicDraft;
import fengxiang.topic.TopicMaking;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finishes the first step. Each part may be repeated: ids of topics are noted before topics are made, what is there is
 * found again, and the step is noted last.
 */
@Component
class FirstTopics {

    private static final int LONGEST_TOPIC_NAME = 40;
    private static final String OF_SERVICES = "的服务";

    private final SetupStore store;
    private final SetupDesk desk;
    private final Organisations organisations;
    private final TopicMaking topics;

    FirstTopics(SetupStore store, SetupDesk desk, Organisations organisations, TopicMaking topics) {
        this.store = store;
        this.desk = desk;
        this.organisations = organisations;
        this.topics = topics;
    }

    Setup make(WhoDraft draft, Actor by) {
        desk.require(Step.WHO, draft.version());
        Names names = organisations.checked(draft.names());
        boolean servicesToo = Boolean.TRUE.equals(draft.servicesToo());
        List<String> services = Objects.requireNonNullElse(names.services(), List.of());
        if (servicesToo && services.isEmpty()) {
            throw new InvalidFieldException("services", "There are no services that a topic could be about.", null);
        }
        String topicName = Objects.requireNonNullElse(blankToNull(draft.topicName()), String.valueOf(names.name()));
        Organisation before = organisations.current();
        MintedTopics minted = mint(servicesToo);
        topic(minted.organisation(), topicName, draft.purpose(), ours(names), before.names(), by);
        if (servicesToo) {
            topic(minted.services(), ofServices(topicName), draft.purpose(), services, before.services(), by);
        }
        organisations.rename(draft.names(), by);
        return desk.note(Step.WHO, StepState.DONE, draft.version(), by);
    }

    private MintedTopics mint(boolean servicesToo) {
        return store.change(old -> old.with(new MintedTopics(
                        id(old.topics().organisation()),
                        servicesToo ? id(old.topics().services()) : old.topics().services())))
                .topics();
    }

    private static String id(@Nullable String minted) {
        return minted == null ? TopicMaking.mint() : minted;
    }

    /** Made, or given what the names are now; what people added to it beside them stays. */
    private void topic(
            @Nullable String id,
            String name,
            @Nullable String purpose,
            List<String> now,
            List<String> before,
            Actor by) {
        String minted = Objects.requireNonNull(id);
        try {
            if (topics.find(minted).isEmpty()) {
                var unused = topics.make(minted, draft(name, purpose, now), by);
            } else {
                var unused = topics.rename(minted, old -> merged(old, now, before), by);
            }
        } catch (InvalidFieldException e) {
            throw e.field().equals("name") ? new InvalidFieldException("topicName", e.detail(), e.expected()) : e;
        }
    }

    static List<String> merged(List<String> old, List<String> now, List<String> before) {
        Set<String> merged = new LinkedHashSet<>(now);
        old.stream().filter(name -> !before.contains(name)).forEach(merged::add);
        return new ArrayList<>(merged);
    }

    private static TopicDraft draft(String name, @Nullable String purpose, List<String> names) {
        return new TopicDraft(name, purpose, names, null, null, null, null, null, null, null, null, null, true, null);
    }

    private static List<String> ours(Names names) {
        return Stream.concat(
                        Stream.of(String.valueOf(names.name())),
                        Objects.requireNonNullElse(names.aliases(), List.<String>of()).stream())
                .toList();
    }

    private static String ofServices(String name) {
        int most = LONGEST_TOPIC_NAME - OF_SERVICES.length();
        return (name.codePointCount(0, name.length()) <= most
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, most)))
                + OF_SERVICES;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
