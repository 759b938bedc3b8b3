package fengxiang.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Everybody who has logged in, whatever the roles, and tokens with scope operate. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Access(
        roles = {Role.MONITOR, Role.OFFICE, Role.LEADER, Role.SPOKESPERSON, Role.ADMIN},
        scopes = Scope.OPERATE)
public @interface ForStaff {}
