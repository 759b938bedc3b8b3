/**
 * Batches: what came in together from a file, who brought it and what became of it; undoing one.
 *
 * <p>Doors: {@link fengxiang.batch.Batches} for whoever takes articles in, {@link fengxiang.batch.Batch} what it keeps.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "text", "article", "account"})
@NullMarked
package fengxiang.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
