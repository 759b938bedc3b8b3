package fengxiang.elastic;

/**
 * An index that a feature owns. Each feature declares its own as a bean; {@link Provisioner} applies all at start.
 *
 * <p>Its template is the class path resource {@code elasticsearch/NAME.json}: an object with {@code _meta.version}
 * (raise it with every change), {@code _meta.reasons} (a sentence for every field and sub-field, by dotted path),
 * {@code settings} and {@code mappings} with {@code "dynamic": "strict"}; see {@code leases.json}.
 *
 * @param name without prefix: {@code articles}
 * @param monthly true: one index a month behind an alias of that name; false: one index behind the alias
 */
public record IndexSpec(String name, boolean monthly) {

    public static IndexSpec single(String name) {
        return new IndexSpec(name, false);
    }

    public static IndexSpec monthly(String name) {
        return new IndexSpec(name, true);
    }

    /** Where the template's JSON lies on the class path. */
    String resource() {
        return "elasticsearch/" + name + ".json";
    }
}
