/**
 * Which articles are copies of one another, and which reports are about one event.
 *
 * <p>An {@link fengxiang.text.story.ArticleText} gives a {@link fengxiang.text.story.Fingerprint}, whose terms find
 * likely copies in any index of terms; {@link fengxiang.text.story.Overlap} then says from the two texts whether one is
 * a copy. Pure: what is stored, and where, is the caller's.
 */
@NullMarked
package fengxiang.text.story;

import org.jspecify.annotations.NullMarked;
