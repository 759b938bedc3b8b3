package fengxiang.text.select;

/**
 * Why a selector is refused.
 *
 * @param position 1-based, in characters
 * @param reason a part of a sentence, such as {@code a name is expected after "."}
 */
public record SelectorFault(int position, String reason) {

    /** The whole sentence about this selector. */
    public String sentence(String selector) {
        return "The selector " + selector + " cannot be used: at character " + position + " " + reason + ".";
    }
}
