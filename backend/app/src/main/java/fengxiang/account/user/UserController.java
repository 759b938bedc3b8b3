package fengxiang.account.user;

import fengxiang.account.ForAdmin;
import fengxiang.account.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The users, for administrators. */
@RestController
@RequestMapping("/api/users")
@ForAdmin
class UserController {

    private final UserAdministration administration;

    UserController(UserAdministration administration) {
        this.administration = administration;
    }

    /** @param password null: one is generated and answered once */
    record NewUser(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable Set<Role> roles,
            @Nullable String password) {

        @Override
        public String toString() {
            return "NewUser[" + username + "]";
        }
    }

    /** @param version of the state that was edited; null: whatever is there is overwritten */
    record ChangedUser(
            @Nullable String displayName,
            @Nullable Set<Role> roles,
            @Nullable Boolean disabled,
            @Nullable String version) {}

    record GeneratedPassword(String password) {

        @Override
        public String toString() {
            return "GeneratedPassword[]";
        }
    }

    @GetMapping
    List<UserView> list() {
        return administration.list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UserView create(@RequestBody NewUser user) {
        return administration.create(user.username(), user.displayName(), user.roles(), user.password());
    }

    @PutMapping("/{username}")
    UserView change(@PathVariable String username, @RequestBody ChangedUser change) {
        UserEdit edit = UserFields.edit(change.displayName(), change.roles(), change.disabled());
        return administration.change(username, edit, change.version());
    }

    @PostMapping("/{username}/password")
    GeneratedPassword resetPassword(@PathVariable String username) {
        return new GeneratedPassword(administration.resetPassword(username));
    }
}
