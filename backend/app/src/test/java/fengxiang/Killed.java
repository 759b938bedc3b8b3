package fengxiang;

/** As a backend that is killed: nothing catches it. */
public final class Killed extends Error {
    private static final long serialVersionUID = 1L;
}
