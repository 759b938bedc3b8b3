/**
 * The command {@code analyze}: what can be said of an article from its own words.
 * {@link fengxiang.launcher.analyze.Analysis} runs it; each thing that is said is an
 * {@link fengxiang.launcher.analyze.ArticlePart}.
 */
@NullMarked
package fengxiang.launcher.analyze;

import org.jspecify.annotations.NullMarked;
