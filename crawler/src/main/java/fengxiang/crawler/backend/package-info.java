/** The backend's HTTP interface as the crawler uses it. Door: {@link fengxiang.crawler.backend.Backend}. */
@NullMarked
package fengxiang.crawler.backend;

import org.jspecify.annotations.NullMarked;
