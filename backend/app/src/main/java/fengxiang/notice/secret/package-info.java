/** Secrets of channels, as they lie in Elasticsearch: unreadable without a key that lies elsewhere. */
@NullMarked
package fengxiang.notice.secret;

import org.jspecify.annotations.NullMarked;
