/**
 * Which stories are about one event: different reports of one thing stand together.
 *
 * <p>A {@link fengxiang.text.event.Report} is what is compared of a story, an {@link fengxiang.text.event.Event} the
 * sum of its reports; {@link fengxiang.text.event.Grouping} decides, and {@link fengxiang.text.event.Verdicts} remember
 * what people decided. Vectors come from outside; pure, without files and network.
 */
@NullMarked
package fengxiang.text.event;

import org.jspecify.annotations.NullMarked;
