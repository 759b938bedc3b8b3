/**
 * Tables that go out, as CSV or XLSX: written row by row in bounded memory, with the facts about them at their head.
 *
 * <p>{@link fengxiang.table.TableFormat} opens a {@link fengxiang.table.TableWriter}.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package fengxiang.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
