package fengxiang.notice;

import fengxiang.account.Role;
import java.util.Locale;
import java.util.Set;

/** Who is meant. The office sees what the others are told, and an administrator sees everything. */
public enum Audience {
    /** Whoever is on duty. */
    DUTY(Role.MONITOR, Role.OFFICE, Role.ADMIN),
    /** The office, and who runs the system. */
    OFFICE(Role.OFFICE, Role.ADMIN),
    /** The leading group. */
    LEADERS(Role.LEADER, Role.OFFICE, Role.ADMIN);

    private final Set<Role> seenBy;

    Audience(Role... seenBy) {
        this.seenBy = Set.of(seenBy);
    }

    /** Whether somebody with these roles finds it in the page. */
    public boolean isSeenBy(Set<Role> roles) {
        return roles.stream().anyMatch(seenBy::contains);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
