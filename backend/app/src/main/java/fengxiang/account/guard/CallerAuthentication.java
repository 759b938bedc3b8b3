package fengxiang.account.guard;

import fengxiang.account.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** A caller whose credentials have been checked, in the form Spring Security knows. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final boolean byCookie;

    CallerAuthentication(Actor actor, boolean byCookie) {
        super(List.<GrantedAuthority>of());
        this.actor = actor;
        this.byCookie = byCookie;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    /** The secret itself is not kept. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.name();
    }

    /** Whether a browser sent the credentials by itself, so that another site's page could have caused the request. */
    boolean byCookie() {
        return byCookie;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallerAuthentication that && that.actor.equals(actor) && that.byCookie == byCookie;
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
