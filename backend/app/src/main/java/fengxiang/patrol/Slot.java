package fengxiang.patrol;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A shift on a day.
 *
 * @param day on which it begins, in Shanghai
 * @param to exclusive
 */
record Slot(LocalDate day, Shift shift, Instant from, Instant to) {

    String id() {
        return day + "-" + shift;
    }
}
