/**
 * Triage (研判): which new stories of our topics nobody has looked at, what people found of each, and the day's ledger of
 * it (舆情台账).
 *
 * <p>{@link fengxiang.triage.Judgements} is the door: it tells mentions what was found.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "account",
            "article",
            "outlet",
            "mention",
            "story",
            "topic",
            "figure",
            "search",
            "preview",
            "table",
            "live"
        })
@NullMarked
package fengxiang.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
