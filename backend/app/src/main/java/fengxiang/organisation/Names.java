package fengxiang.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the organisation and its services are called, as a person enters it. Lists that are left out are empty. */
public record Names(
        @Nullable String name,
        @Nullable List<String> aliases,
        @Nullable List<String> services) {}
