package fengxiang.account.token;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the index of the tokens. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    IndexSpec tokensIndex() {
        return TokenStore.TOKENS;
    }
}
