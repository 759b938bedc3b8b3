/**
 * The query language in Elasticsearch's terms, for every feature that asks for articles by words.
 *
 * <p>{@link fengxiang.query.TextQueries} is the door. Its twin on Lucene is {@code fengxiang.matching}.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "text", "article", "outlet"})
@NullMarked
package fengxiang.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
