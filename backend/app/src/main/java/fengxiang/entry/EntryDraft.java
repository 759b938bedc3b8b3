package fengxiang.entry;

import fengxiang.model.TimePrecision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters: either a look, or an address with title and text.
 *
 * @param lookId of an answered look: its article is taken in as it was shown
 * @param url where it was published
 * @param publishedAt null: not known
 * @param precision {@code day} when only the day is known
 */
record EntryDraft(
        @Nullable String lookId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String text,
        @Nullable Instant publishedAt,
        @Nullable TimePrecision precision) {}
