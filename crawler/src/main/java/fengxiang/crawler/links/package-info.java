/**
 * Which links of a list page lead to articles and which to further lists. Doors:
 * {@link fengxiang.crawler.links.SectionLinks} by patterns, {@link fengxiang.crawler.links.LinkShapes} to find
 * patterns.
 */
@NullMarked
package fengxiang.crawler.links;

import org.jspecify.annotations.NullMarked;
