package fengxiang.platform;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;

/** What JSON a request may contain: no program that talks to us needs more, and a parser bomb needs much more. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonFactoryBuilderCustomizer jsonLimits() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(64)
                .maxNumberLength(64)
                .maxStringLength(2 << 20)
                .maxNameLength(256)
                .build();
        return factory -> factory.streamReadConstraints(limits);
    }
}
