package fengxiang.text.place;

import fengxiang.text.place.Form.Kind;
import fengxiang.text.place.Form.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name that may be a place, while it is found out which one. */
final class Mention {

    private final Form form;
    private final int start;
    private final int end;
    private List<Region> options;
    private boolean chained;
    private @Nullable Mention container;
    private @Nullable Mention contained;
    private @Nullable Region region;

    Mention(Form form, int start, int end) {
        this.form = form;
        this.start = start;
        this.end = end;
        this.options = form.regions();
    }

    Form form() {
        return form;
    }

    /** Where the words begin that say where it lies, itself included. */
    int chainStart() {
        return container == null ? start : container.chainStart();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** What it can still be; of the widest level only, unless its form says of what level it is. */
    List<Region> options() {
        if (form.kind() != Kind.SHORT || options.isEmpty()) {
            return options;
        }
        RegionLevel widest = options.getFirst().level();
        return options.stream().filter(option -> option.level() == widest).toList();
    }

    /** Makes a chain of this one and the one that stands before it, if it can lie in it. */
    boolean chainTo(Mention before) {
        List<Region> inside = options.stream()
                .filter(option -> before.options.stream().anyMatch(option::isWithin))
                .toList();
        if (inside.isEmpty()) {
            return false;
        }
        options = inside;
        before.options = before.options.stream()
                .filter(option -> inside.stream().anyMatch(one -> one.isWithin(option)))
                .toList();
        before.contained = this;
        before.chained = true;
        container = before;
        chained = true;
        return true;
    }

    /** Says where the other one lies, which has been found out. */
    void contain(Mention inside) {
        contained = inside;
        inside.container = this;
        inside.chained = true;
    }

    /** Stands right behind what it lies in. */
    boolean isRightIn(Mention before) {
        return before.end == start
                && options.stream().anyMatch(option -> before.options.stream().anyMatch(option::isWithin));
    }

    void restrictTo(List<Region> some) {
        options = some;
    }

    /** Nothing more to be found out. */
    void settle(Region found) {
        region = found;
    }

    @Nullable
    Region region() {
        return region;
    }

    boolean isSettled() {
        return region != null;
    }

    boolean isChained() {
        return chained;
    }

    Standing standing() {
        return form.standing();
    }

    /** Only says where the next one lies. */
    boolean isAbsorbed() {
        return contained != null && (contained.isSettled() || contained.isAbsorbed());
    }
}
