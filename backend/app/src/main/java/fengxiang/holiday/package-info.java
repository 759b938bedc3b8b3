/**
 * Statutory holidays and the weekend days worked instead (节假日与调休): a table that comes with the product and that people
 * go on with, year by year, when the next one is announced. Every change is a version of its own.
 *
 * <p>{@link fengxiang.holiday.Holidays} is the door; what becomes of the days is in {@code fengxiang.detection}.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "account", "detection"})
@NullMarked
package fengxiang.holiday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
