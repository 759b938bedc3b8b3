/**
 * crawler4j as the shell: its controller and crawler threads run our work. What of it is replaced, and why, stands in
 * the decision record 0001. Door: {@link fengxiang.crawler.shell.Shell}.
 */
@NullMarked
package fengxiang.crawler.shell;

import org.jspecify.annotations.NullMarked;
