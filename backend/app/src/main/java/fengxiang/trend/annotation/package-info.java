/** Remarks on the axis of time: what happened when, in words of our own people. */
@NullMarked
package fengxiang.trend.annotation;

import org.jspecify.annotations.NullMarked;
