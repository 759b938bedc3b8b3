package fengxiang.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic as a person enters it. Lists that are left out are empty. */
public record TopicDraft(
        @Nullable String name,
        @Nullable String purpose,
        @Nullable List<String> names,
        @Nullable List<String> must,
        @Nullable List<String> any,
        @Nullable List<String> context,
        @Nullable List<String> exclude,
        @Nullable String query,
        @Nullable List<String> sources,
        @Nullable Sensitivity sensitivity,
        @Nullable String office,
        @Nullable String owner,
        @Nullable Boolean active,
        @Nullable Long version) {

    /** The same with these words for what is not typed yet. */
    TopicDraft named(String otherName, String otherPurpose) {
        return new TopicDraft(
                otherName,
                otherPurpose,
                names,
                must,
                any,
                context,
                exclude,
                query,
                sources,
                sensitivity,
                office,
                owner,
                active,
                version);
    }
}
