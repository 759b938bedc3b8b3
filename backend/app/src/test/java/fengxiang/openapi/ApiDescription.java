package fengxiang.openapi;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.StringUtils;

/** What the generator cannot see in the controllers: errors, log-in, and how enums look on the wire. */
@TestConfiguration(proxyBeanMethods = false)
public class ApiDescription {

    private static final String PROBLEM = "Problem";

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    OpenAPI api() {
        Json31.mapper().enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING);
        return new OpenAPI()
                .info(new Info()
                        .title("Fengxiang")
                        .version("1")
                        .description("Errors are problem documents (RFC 9457). Instants are ISO 8601 with offset."))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer problemsAndLogIn() {
        return api -> {
            api.getComponents()
                    .addSchemas(PROBLEM, problem())
                    .addSecuritySchemes("session", cookie())
                    .addSecuritySchemes("token", bearer());
            api.addSecurityItem(new SecurityRequirement().addList("session"))
                    .addSecurityItem(new SecurityRequirement().addList("token"));
            lines(api);
            new ApiExamples().describe(api);
            api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::mayFail));
        };
    }

    /** {@code sourceList} for the method list of SourceController: stable when other methods come and go. */
    @Bean
    OperationCustomizer stableNames() {
        return (operation, method) -> {
            String controller = method.getBeanType().getSimpleName().replace("Controller", "");
            String name = method.getMethod().getName();
            operation.setOperationId(StringUtils.uncapitalize(controller) + StringUtils.capitalize(name));
            return operation.tags(List.of(StringUtils.uncapitalize(controller)));
        };
    }

    /** The one address that speaks in lines, which it reads and writes by itself. */
    private static void lines(OpenAPI api) {
        Operation ingest = Objects.requireNonNull(api.getPaths().get("/api/ingest/articles"))
                .getPost();
        ingest.setRequestBody(new RequestBody().required(true).content(lines("An article on each line")));
        Objects.requireNonNull(ingest.getResponses().get("200"))
                .setContent(lines("The outcome of an article on each line"));
    }

    private static Content lines(String description) {
        Schema<?> text = new StringSchema().description(description);
        return new Content().addMediaType("application/x-ndjson", new MediaType().schema(text));
    }

    private static void mayFail(Operation operation) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Refused or failed")
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(reference))));
    }

    private static Schema<?> problem() {
        Schema<?> fieldError =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("/problems/NAME, stable"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("For people"))
                .addProperty("instance", new StringSchema())
                .addProperty("requestId", new StringSchema().description("Leads to the line in the backend's log"))
                .addProperty("field", new StringSchema().description("The field or parameter at fault"))
                .addProperty("position", new IntegerSchema().description("0-based character in the field's value"))
                .addProperty("expected", new StringSchema().description("What would have been right"))
                .addProperty("subject", new StringSchema().description("What in the field is refused, e.g. a name"))
                .addProperty("errors", new Schema<>().type("array").items(fieldError))
                .required(List.of("type", "status"));
    }

    private static SecurityScheme cookie() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("FXSESSION")
                .description("Unsafe methods also repeat the cookie XSRF-TOKEN in the header X-XSRF-TOKEN");
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
    }
}
