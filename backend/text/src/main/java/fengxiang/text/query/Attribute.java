package fengxiang.text.query;

import fengxiang.text.Units;

/**
 * What is known of a publication beside its words.
 *
 * @param value as written; of {@link Field#TIER} and {@link Field#KIND} the name on the wire
 */
public record Attribute(Field field, String value) implements Query {

    /** What can be asked for. */
    public enum Field {
        /** Name, further name or host of the outlet, in full. */
        OUTLET,
        /** national, provincial, city, other. */
        TIER,
        /** news, social, review, manual. */
        KIND,
        /** A part, of two characters or more, of the name of the place that the outlet serves. */
        PLACE
    }

    /** The value as names are compared: without blanks, punctuation, case and width. */
    public String normalised() {
        return Units.searchable(value);
    }
}
