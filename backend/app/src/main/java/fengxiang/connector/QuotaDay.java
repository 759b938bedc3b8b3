package fengxiang.connector;

import java.time.LocalDate;

/**
 * How often a connector was asked in a day of Shanghai: the document of {@code search-quotas}. Counted before the
 * question goes out, so that a crash can waste questions but never exceed the quota.
 */
record QuotaDay(String sourceId, String day, int asked) {

    static String id(String sourceId, LocalDate day) {
        return sourceId + "-" + day;
    }
}
