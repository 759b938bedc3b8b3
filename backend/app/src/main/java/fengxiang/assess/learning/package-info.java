/** Learns heads from corrections, and lets people ask for it and go back. Nothing depends on this package. */
@NullMarked
package fengxiang.assess.learning;

import org.jspecify.annotations.NullMarked;
