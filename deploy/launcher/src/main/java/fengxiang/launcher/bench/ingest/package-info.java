/** How many articles a second the whole product stores, beside Elasticsearch alone: {@code bench ingest}. */
@NullMarked
package fengxiang.launcher.bench.ingest;

import org.jspecify.annotations.NullMarked;
