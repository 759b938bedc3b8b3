package fengxiang.launcher;

/** Where things lie in a data directory; every name is relative to it. */
final class DataLayout {

    /** Written by {@code up} once the backend is usable: {@code http://127.0.0.1:8800}. */
    static final String ADDRESS_FILE = "run/address";

    static final String OPERATOR_TOKEN_FILE = "secrets/operator-token";

    private DataLayout() {}
}
