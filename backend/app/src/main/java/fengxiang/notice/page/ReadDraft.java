package fengxiang.notice.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller has read.
 *
 * @param ids these
 * @param until or everything stored up to then, as {@code storedAt} of a notice says it
 */
record ReadDraft(@Nullable List<String> ids, @Nullable Instant until) {}
