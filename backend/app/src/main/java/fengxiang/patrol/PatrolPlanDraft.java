package fengxiang.patrol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as a person enters it; new sites come without an id. */
record PatrolPlanDraft(
        @Nullable List<SiteDraft> sites,
        @Nullable List<ShiftDraft> shifts,
        @Nullable Long version) {

    record SiteDraft(
            @Nullable String id,
            @Nullable String name,
            @Nullable String url,
            @Nullable Boolean on) {}

    record ShiftDraft(@Nullable Shift shift, @Nullable String at) {}
}
