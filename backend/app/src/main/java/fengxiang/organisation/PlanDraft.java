package fengxiang.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a plan as a person enters them. */
public record PlanDraft(
        @Nullable Integer acknowledgeMinutes,
        @Nullable Integer reportMinutes,
        @Nullable Integer replyMinutes,
        @Nullable List<LevelWords> levels) {}
