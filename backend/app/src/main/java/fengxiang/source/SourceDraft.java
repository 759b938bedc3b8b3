package fengxiang.source;

import fengxiang.model.ArticleKind;
import fengxiang.model.SourceEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as a person or a program writes it.
 *
 * @param outletHost null: the host of the first entry
 * @param kind null: news
 * @param intervalMinutes null: 10
 * @param delayMillis null: 2000
 * @param version the version that was seen; required for a change, ignored for a new source
 */
public record SourceDraft(
        @Nullable String name,
        @Nullable String outletHost,
        @Nullable ArticleKind kind,
        @Nullable List<SourceEntry> entries,
        @Nullable String articlePattern,
        @Nullable String listPattern,
        @Nullable Integer intervalMinutes,
        @Nullable Long delayMillis,
        @Nullable Long version) {}
