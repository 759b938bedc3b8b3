/**
 * Files that articles come in: JSON lines, CSV and XLSX tables, read row by row in bounded memory, and the columns of
 * tables understood. WARC files are recognised here and read by the crawler, which knows pages.
 *
 * <p>Doors: {@link fengxiang.files.ArticleFile} opens, {@link fengxiang.files.Mapping} says which column is what,
 * {@link fengxiang.files.Drafts} makes articles of rows. No Spring, no Elasticsearch, no network.
 */
@NullMarked
package fengxiang.files;

import org.jspecify.annotations.NullMarked;
