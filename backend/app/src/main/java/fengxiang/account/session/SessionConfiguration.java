package fengxiang.account.session;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the index of the sessions. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    IndexSpec sessionsIndex() {
        return SessionStore.SESSIONS;
    }
}
