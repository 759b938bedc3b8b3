/** Archives of fetched pages (WARC 1.0 and 1.1). Door: {@link fengxiang.crawler.warc.WarcPages}. */
@NullMarked
package fengxiang.crawler.warc;

import org.jspecify.annotations.NullMarked;
