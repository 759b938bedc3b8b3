package fengxiang.account.user;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Users and their passwords.
 *
 * <pre>{@code
 * fengxiang:
 *   account:
 *     first-password-file: /var/lib/fengxiang/first-password  # where the first administrator's password is written
 *     password-cost: 11                                       # bcrypt: each step doubles the time
 * }</pre>
 *
 * @param firstPasswordFile null: no first administrator is made
 */
@ConfigurationProperties("fengxiang.account")
record UserProperties(
        @Nullable Path firstPasswordFile,
        @DefaultValue("11") int passwordCost) {}
