package fengxiang.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a controller method: a person with one of the roles, or a token with one of the scopes. The usual
 * mixtures have names: {@link ForStaff}, {@link ForOffice}, {@link ForAdmin}, {@link ForScope}, {@link ForScreen},
 * {@link ForEveryone}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Access {

    Role[] roles() default {};

    Scope[] scopes() default {};

    /** Also without log-in. */
    boolean everyone() default false;
}
