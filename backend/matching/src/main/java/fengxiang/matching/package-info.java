/**
 * Which topics an article concerns, decided in memory: the query language on Lucene and lucene-monitor.
 *
 * <p>{@link fengxiang.matching.TopicMatcher} is the door. Its answers are those that Elasticsearch gives to the same
 * query on the same article; a property test of the backend holds the two together.
 */
@NullMarked
package fengxiang.matching;

import org.jspecify.annotations.NullMarked;
