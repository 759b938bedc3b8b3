/** The heads that judge, and the log of what was learned from corrections: which head is used since when, and why. */
@NullMarked
package fengxiang.assess.head;

import org.jspecify.annotations.NullMarked;
