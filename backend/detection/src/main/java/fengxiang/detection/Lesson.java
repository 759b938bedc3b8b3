package fengxiang.detection;

/** How much is learned from a window. */
enum Lesson {
    /** As the kind of stream does, see {@link Memory}. */
    USUAL,
    /** All of it, whatever the kind of stream. */
    FULL,
    NONE
}
