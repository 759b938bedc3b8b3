/**
 * What an article is about, in its own words: {@link fengxiang.text.keyword.KeywordFinder} for one article,
 * {@link fengxiang.text.keyword.SignificantTerms} for what many articles say more often than others.
 *
 * <p>Nothing that looks like a person is among the answers: they are shown in lists and clouds, and those are about
 * things.
 */
@NullMarked
package fengxiang.text.keyword;

import org.jspecify.annotations.NullMarked;
