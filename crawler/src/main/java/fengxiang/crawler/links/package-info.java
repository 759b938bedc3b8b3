/**
 * Which links of a list page lead to articles and which to further lists. Door:
 * {@link fengxiang.crawler.links.SectionLinks}.
 */
@NullMarked
package fengxiang.crawler.links;

import org.jspecify.annotations.NullMarked;
