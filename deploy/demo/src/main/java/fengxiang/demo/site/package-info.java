/** How the outlets of the fictional city look over HTTP: pages, lists, feeds, sitemaps, robots.txt. */
@NullMarked
package fengxiang.demo.site;

import org.jspecify.annotations.NullMarked;
