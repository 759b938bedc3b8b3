package fengxiang.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Which shift is on when. Shifts follow each other without a gap, over midnight too. The times of a day are those of
 * the plan as the day began: a change of plan holds from the next day, so that no shift is cut while people work. Pure.
 */
final class Slots {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Slots() {}

    /**
     * The shifts that begin on a day, in their order.
     *
     * @param versions of the plan, the latest first
     */
    static List<Slot> of(List<PatrolPlan> versions, LocalDate day) {
        List<ShiftStart> shifts = shifts(versions, day);
        LocalDate next = day.plusDays(1);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            boolean last = i + 1 == shifts.size();
            Instant to = last ? at(next, shifts(versions, next).getFirst()) : at(day, shifts.get(i + 1));
            slots.add(new Slot(day, shifts.get(i).shift(), at(day, shifts.get(i)), to));
        }
        return slots;
    }

    /** The shift that is on at an instant. */
    static Slot at(List<PatrolPlan> versions, Instant now) {
        LocalDate today = day(now);
        List<Slot> near = new ArrayList<>(of(versions, today.minusDays(1)));
        near.addAll(of(versions, today));
        return near.stream()
                .filter(s -> !now.isBefore(s.from()) && now.isBefore(s.to()))
                .findFirst()
                .orElseThrow();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    private static List<ShiftStart> shifts(List<PatrolPlan> versions, LocalDate day) {
        return Plans.at(versions, day.atStartOfDay(ZONE).toInstant()).shifts();
    }

    private static Instant at(LocalDate day, ShiftStart start) {
        return day.atTime(LocalTime.parse(start.at())).atZone(ZONE).toInstant();
    }
}
