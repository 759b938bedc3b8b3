/** Elasticsearch's names and settings for the analysis of {@code fengxiang.text}; nothing is decided here. */
@NullMarked
package fengxiang.elasticsearch.hanlp;

import org.jspecify.annotations.NullMarked;
