package fengxiang.text.place;

/** A reason why a name is no place where it stands. */
interface Refusal {

    /**
     * Whether the surroundings make something else of the name.
     *
     * @param start of the name
     * @param end behind it
     */
    boolean refuses(Chars chars, Form form, int start, int end);
}
