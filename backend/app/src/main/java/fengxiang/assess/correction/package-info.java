/** What people found instead of the machine. */
@NullMarked
package fengxiang.assess.correction;

import org.jspecify.annotations.NullMarked;
