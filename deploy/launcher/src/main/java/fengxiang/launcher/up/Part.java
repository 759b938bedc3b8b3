package fengxiang.launcher.up;

/** One process of the system, as the supervisor sees it. */
interface Part {

    /** For people: {@code backend}. */
    String name();

    /** Starts it and returns once it is healthy; throws where it does not become so, and is then not running. */
    void start() throws InterruptedException;

    boolean isAlive();

    /** Stops it in good order; without effect where it does not run. */
    void stop();

    /** What it said last, for the report of its death. */
    String lastWords();
}
