/**
 * What proves what a publication said: hash, headers and the kept copy of its page, and screenshots that our people
 * add. A screenshot is decoded, its blurred parts are burnt in, and it is encoded anew; the picture that was sent is
 * stored nowhere, not even for a moment.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "article", "blob", "account"})
@NullMarked
package fengxiang.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
