/**
 * The running backend as the commands ask it, over HTTP with the operator's token. Door:
 * {@link fengxiang.launcher.backend.BackendApi}.
 */
@NullMarked
package fengxiang.launcher.backend;

import org.jspecify.annotations.NullMarked;
