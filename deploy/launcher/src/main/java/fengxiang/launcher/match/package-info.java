/**
 * The command {@code match}: which topics articles concern. {@link fengxiang.launcher.match.Matching} runs it, on the
 * matcher that the backend uses behind ingest.
 */
@NullMarked
package fengxiang.launcher.match;

import org.jspecify.annotations.NullMarked;
