package fengxiang.elastic;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The client as this program wants it: compact JSON without nulls, and warnings of the server in the log. */
@Configuration(proxyBeanMethods = false)
class ElasticConfiguration {

    /**
     * Documents: absent instead of null, so that an update never stores a null over nothing. A number or truth value
     * that an older document lacks is read as 0 or false, so that a record may get a component.
     */
    static JsonMapper documents() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(p -> p.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    @Bean
    JsonpMapper elasticJson() {
        return new Jackson3JsonpMapper(documents());
    }

    @Bean
    Rest5ClientOptions elasticOptions(ElasticProperties properties) {
        RequestOptions options = RequestOptions.DEFAULT.toBuilder()
                .setWarningsHandler(new ServerWarnings(properties.failOnDeprecation()))
                .build();
        return new Rest5ClientOptions(options, false);
    }

    @Bean
    RawRequests rawRequests(Rest5Client client, Rest5ClientOptions options) {
        return new RawRequests(client, options.restClientRequestOptions());
    }
}
