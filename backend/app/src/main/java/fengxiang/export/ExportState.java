package fengxiang.export;

/** How far an export in the background is. */
enum ExportState {
    RUNNING,
    DONE,
    /** Three attempts broke off. */
    FAILED;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
