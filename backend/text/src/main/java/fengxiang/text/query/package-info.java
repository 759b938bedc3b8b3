/**
 * The language people search in: words, "quoted" text, AND OR NOT, brackets, NEAR, beginnings of words, the title, and
 * what is known of the publication.
 *
 * <p>{@link fengxiang.text.query.QueryParser} is the door; it gives a tree of {@link fengxiang.text.query.Query} for
 * whoever runs it. The lexer knows characters, the parser knows operators, the tree knows neither.
 */
@NullMarked
package fengxiang.text.query;

import org.jspecify.annotations.NullMarked;
