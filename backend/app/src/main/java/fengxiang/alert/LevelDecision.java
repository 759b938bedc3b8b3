package fengxiang.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which level a person gave to a group (人工判定).
 *
 * @param level 1 to 4; null: 关注
 * @param reason in the person's words
 * @param by user name of our own staff
 * @param proposed what the machine proposed at that moment, 1 to 4; null: 关注, or nothing yet
 */
public record LevelDecision(
        @Nullable Integer level,
        String reason,
        String by,
        Instant at,
        @Nullable Integer proposed) {}
