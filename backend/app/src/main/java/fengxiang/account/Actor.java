package fengxiang.account;

import java.util.Set;

/**
 * Who makes a request: a person with roles or a token with scopes, never both.
 *
 * @param name a person's user name, or {@code token:NAME}; fit for records of who did what
 * @param displayName for the screen; a token's own name
 */
public record Actor(String name, String displayName, Set<Role> roles, Set<Scope> scopes) {

    private static final String TOKEN = "token:";

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public static Actor person(String username, String displayName, Set<Role> roles) {
        return new Actor(username, displayName, roles, Set.of());
    }

    public static Actor token(String name, Set<Scope> scopes) {
        return new Actor(TOKEN + name, name, Set.of(), scopes);
    }

    /** Whether a person logged in, in contrast to a token. */
    public boolean isPerson() {
        return !name.startsWith(TOKEN);
    }

    /** Whether the rule admits this actor. */
    public boolean may(Access rule) {
        return rule.everyone()
                || Set.of(rule.roles()).stream().anyMatch(roles::contains)
                || Set.of(rule.scopes()).stream().anyMatch(scopes::contains);
    }
}
