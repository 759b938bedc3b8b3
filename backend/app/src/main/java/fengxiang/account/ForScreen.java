package fengxiang.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What may hang on a wall: everybody who has logged in, and tokens with scope operate or display. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Access(
        roles = {Role.MONITOR, Role.OFFICE, Role.LEADER, Role.SPOKESPERSON, Role.ADMIN},
        scopes = {Scope.OPERATE, Scope.DISPLAY})
public @interface ForScreen {}
