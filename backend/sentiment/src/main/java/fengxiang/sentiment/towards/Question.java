package fengxiang.sentiment.towards;

import java.util.List;

/**
 * A text, and those of whom one wants to know what it says about them.
 *
 * @param targets each is one of the others to the rest
 */
public record Question(String title, String text, List<Target> targets) {}
