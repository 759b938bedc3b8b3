package fengxiang.detection.risk;

/** Says which field of a configuration is wrong. */
final class Fields {

    private Fields() {}

    static void within(String field, double value, double least, double most) {
        require(value >= least && value <= most, field, "has to be " + least + " to " + most + ", not " + value);
    }

    static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": " + message);
        }
    }
}
