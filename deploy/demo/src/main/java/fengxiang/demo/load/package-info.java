/**
 * Hosts on loopback with as many made-up articles as a measurement or a long proof wants, and a log of every request.
 * Door: {@link fengxiang.demo.load.LoadSites}.
 */
@NullMarked
package fengxiang.demo.load;

import org.jspecify.annotations.NullMarked;
