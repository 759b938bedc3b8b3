/**
 * Manual entry (录入): what a person found and no crawler did. A link is fetched by a crawler and taken in as it was
 * shown; what cannot be fetched is typed in, with its address, and proved by screenshots. Nothing of who wrote it is
 * asked for.
 */
@ApplicationModule(allowedDependencies = {"platform", "model", "look", "ingest", "article", "account"})
@NullMarked
package fengxiang.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
