/**
 * Files: snapshots of pages, screenshots, later documents. A file's id is its SHA-256; it is stored in chunks in the
 * index of the month in which it arrived, exists from the moment its manifest is written, and never changes.
 *
 * <p>Doors: {@link fengxiang.blob.Blobs}, {@link fengxiang.blob.BlobDelivery}. Whoever refers to files is a
 * {@link fengxiang.blob.BlobOwner}: what nobody refers to is deleted after a day.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "retention"})
@NullMarked
package fengxiang.blob;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
