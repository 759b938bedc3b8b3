package fengxiang.look;

import fengxiang.model.PageRole;
import fengxiang.siterule.SiteRuleDraft;
import fengxiang.source.SourceDraft;
import org.jspecify.annotations.Nullable;

/**
 * A page that somebody wants to see.
 *
 * @param role what the page is; null: an article
 * @param rule a rule to try on it; null: the rules in force. For those who may store rules
 * @param source a source to try on it; null: none. For those who may store sources
 */
record LookRequest(
        @Nullable String url,
        @Nullable PageRole role,
        @Nullable SiteRuleDraft rule,
        @Nullable SourceDraft source) {}
