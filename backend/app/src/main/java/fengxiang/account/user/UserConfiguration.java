package fengxiang.account.user;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the index of the users. */
@Configuration(proxyBeanMethods = false)
class UserConfiguration {

    @Bean
    IndexSpec usersIndex() {
        return UserStore.USERS;
    }
}
