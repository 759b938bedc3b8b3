package fengxiang.evidence;

import fengxiang.platform.InvalidFieldException;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a picture that nobody is to see; pixels from its upper left corner, as the picture is shown. */
record Box(int x, int y, int width, int height) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6}),(\\d{1,6}),(\\d{1,6}),(\\d{1,6})");
    private static final int MOST = 200;

    /**
     * Reads {@code x,y,width,height}, several with semicolons between them.
     *
     * @throws InvalidFieldException naming the box that is wrong
     */
    static List<Box> parse(String boxes) {
        List<Box> parsed = new ArrayList<>();
        for (String box : boxes.isBlank() ? new String[0] : boxes.strip().split(";")) {
            Matcher form = FORM.matcher(box.strip());
            if (!form.matches() || parsed.size() == MOST) {
                throw new InvalidFieldException(
                        "blur",
                        "Box " + (parsed.size() + 1) + " cannot be read; at most " + MOST + " boxes are taken.",
                        "x,y,width,height in pixels, several with ; between them");
            }
            parsed.add(new Box(number(form, 1), number(form, 2), number(form, 3), number(form, 4)));
        }
        return parsed;
    }

    /**
     * The part that lies in a picture of this size.
     *
     * @throws InvalidFieldException when there is none: then what was to be hidden would be shown
     */
    Rectangle within(int pictureWidth, int pictureHeight) {
        Rectangle inside =
                new Rectangle(x, y, width, height).intersection(new Rectangle(0, 0, pictureWidth, pictureHeight));
        if (inside.isEmpty()) {
            throw new InvalidFieldException(
                    "blur",
                    "The box " + x + "," + y + "," + width + "," + height + " lies outside of the picture, which has "
                            + pictureWidth + " x " + pictureHeight + " pixels.",
                    null);
        }
        return inside;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
