package fengxiang.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Those who keep the system's data in order: office and admin, and tokens with scope operate. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Access(
        roles = {Role.OFFICE, Role.ADMIN},
        scopes = Scope.OPERATE)
public @interface ForOffice {}
