package fengxiang.account.user;

import fengxiang.account.Actor;
import fengxiang.account.Staff;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers other features from the users. */
@Component
class StaffList implements Staff {

    private final Users users;

    StaffList(Users users) {
        this.users = users;
    }

    @Override
    public boolean isAlone(String username) {
        return users.othersThan(username).isEmpty();
    }

    @Override
    public boolean isActive(String username) {
        return users.active(username).isPresent();
    }

    @Override
    public List<Actor> people() {
        return users.allActive().stream()
                .map(user -> Actor.person(user.username(), user.displayName(), user.roles()))
                .toList();
    }
}
