/**
 * What is done with one due address: permission, request, redirects, and what the answer holds. Door:
 * {@link fengxiang.crawler.work.Visits}.
 */
@NullMarked
package fengxiang.crawler.work;

import org.jspecify.annotations.NullMarked;
