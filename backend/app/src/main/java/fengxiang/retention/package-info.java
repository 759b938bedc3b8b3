/**
 * What is forgotten, and when: monthly indices are dropped once they are older than their retention, by one backend at
 * a time. A feature whose index goes this way is a {@link fengxiang.retention.MonthlyRecords}; it says which documents
 * are still needed and cleans up what points to the others.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "account"})
@NullMarked
package fengxiang.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
