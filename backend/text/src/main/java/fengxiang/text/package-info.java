/**
 * Chinese text on Lucene and HanLP: tokenizers, normalisation, masks, the query language.
 *
 * <p>Shared by the backend, the crawler and the Elasticsearch plugin, so that both sides of a search cut words alike.
 * No Spring, no Elasticsearch, no files and no network.
 */
@NullMarked
package fengxiang.text;

import org.jspecify.annotations.NullMarked;
