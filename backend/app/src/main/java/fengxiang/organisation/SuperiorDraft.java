package fengxiang.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A superior unit as a person enters it. */
public record SuperiorDraft(@Nullable String name, @Nullable List<String> aliases) {}
