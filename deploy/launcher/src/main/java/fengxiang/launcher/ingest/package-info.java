/**
 * Delivers files of articles to a running backend. Door: {@link fengxiang.launcher.ingest.Ingesting}.
 *
 * <p>A file is read item by item; parcels of bounded size go to the backend one after another, and what became of each
 * item is printed in the order of the file. Whatever dies in between, the same command again does no harm.
 */
@NullMarked
package fengxiang.launcher.ingest;

import org.jspecify.annotations.NullMarked;
