package fengxiang.look;

import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, and what the page shows.
 *
 * @param order its address is that of the page after redirects to other hosts
 * @param answer null: not yet
 */
public record Look(
        LookOrder order, Instant askedAt, @Nullable LookAnswer answer) {}
