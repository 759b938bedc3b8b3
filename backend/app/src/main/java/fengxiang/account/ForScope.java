package fengxiang.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/** Only tokens with one of these scopes; a person's session is refused. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Access
public @interface ForScope {

    @AliasFor(annotation = Access.class, attribute = "scopes")
    Scope[] value();
}
