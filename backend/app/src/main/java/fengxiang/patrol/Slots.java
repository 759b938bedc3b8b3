package fengxiang.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Which shift is on when. Shifts follow each other without a gap, over midnight too. Pure. */
final class Slots {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Slots() {}

    /** The shifts that begin on a day, in their order. */
    static List<Slot> of(Plan plan, LocalDate day) {
        List<ShiftStart> shifts = plan.shifts();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            boolean last = i + 1 == shifts.size();
            Instant to = last ? at(day.plusDays(1), shifts.getFirst()) : at(day, shifts.get(i + 1));
            slots.add(new Slot(day, shifts.get(i).shift(), at(day, shifts.get(i)), to));
        }
        return slots;
    }

    /** The shift that is on at an instant. */
    static Slot at(Plan plan, Instant now) {
        LocalDate today = day(now);
        List<Slot> near = new ArrayList<>(of(plan, today.minusDays(1)));
        near.addAll(of(plan, today));
        return near.stream()
                .filter(s -> !now.isBefore(s.from()) && now.isBefore(s.to()))
                .findFirst()
                .orElseThrow();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    private static Instant at(LocalDate day, ShiftStart start) {
        return day.atTime(LocalTime.parse(start.at())).atZone(ZONE).toInstant();
    }
}
