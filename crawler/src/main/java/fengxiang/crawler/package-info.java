/**
 * The crawler process: leases hosts from the backend, fetches openly and politely, extracts articles, and keeps them in
 * a spool until the backend has acknowledged them. Speaks HTTP only: no Spring, no Elasticsearch.
 */
@NullMarked
package fengxiang.crawler;

import org.jspecify.annotations.NullMarked;
