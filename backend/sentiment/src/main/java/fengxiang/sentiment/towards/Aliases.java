package fengxiang.sentiment.towards;

import java.util.ArrayList;
import java.util.List;

/** Tells short forms from other organisations, where names are given without saying which belong together. */
final class Aliases {

    private static final int SHORTEST = 2;

    private Aliases() {}

    /** The target with the short and long forms of its names that are among the others; the rest stay others. */
    static Target joined(Target target, List<Target> others) {
        List<String> names = new ArrayList<>(target.names());
        for (Target other : others) {
            if (same(target, other)) {
                names.addAll(other.names());
            }
        }
        return new Target(names.stream().distinct().toList());
    }

    static boolean same(Target target, Target other) {
        return target.names().stream()
                .anyMatch(name ->
                        other.names().stream().anyMatch(form -> isShortFor(name, form) || isShortFor(form, name)));
    }

    /**
     * Whether the characters stand in the long name in this order, though not in one piece: 市二院 in 市第二人民医院. In one
     * piece it may be a part of it, as 云溪 is of 云溪检测站.
     */
    private static boolean isShortFor(String form, String name) {
        if (form.length() < SHORTEST || name.equals(form)) {
            return name.equals(form);
        }
        if (name.contains(form)) {
            return form.length() > SHORTEST && name.endsWith(form);
        }
        int found = 0;
        for (int i = 0; i < name.length() && found < form.length(); i++) {
            found += name.charAt(i) == form.charAt(found) ? 1 : 0;
        }
        return found == form.length();
    }
}
