/** robots.txt by RFC 9309, per origin. Door: {@link fengxiang.crawler.robots.Robots}. */
@NullMarked
package fengxiang.crawler.robots;

import org.jspecify.annotations.NullMarked;
