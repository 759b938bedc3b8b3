/** Access to the text patterns and page layouts that are shipped with the demo. */
@NullMarked
package fengxiang.demo.shipped;

import org.jspecify.annotations.NullMarked;
