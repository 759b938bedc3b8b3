package fengxiang.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks every component of a record as required that is not {@link Nullable}: such a property is always there, and one
 * that may be missing is left out instead of being null.
 */
final class RequiredComponents implements ModelConverter {

    /** Records that share their simple name with another: of two of one name the description would know one. */
    private static final Map<Class<?>, String> NAMES =
            Map.of(fengxiang.alert.Evidence.class, "AlertEvidence", fengxiang.alert.Finding.class, "AlertFinding");

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && NAMES.containsKey(java.getRawClass())) {
            type.setName(NAMES.get(java.getRawClass()));
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            require(definition(schema, context), java.getRawClass());
        }
        return schema;
    }

    private static @Nullable Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void require(@Nullable Schema<?> schema, Class<?> record) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        Arrays.stream(record.getRecordComponents())
                .filter(c -> !isNullable(c) && schema.getProperties().containsKey(c.getName()))
                .forEach(c -> required.add(c.getName()));
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
