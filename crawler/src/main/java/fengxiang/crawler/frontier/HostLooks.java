package fengxiang.crawler.frontier;

import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people want to see of one host, and what it showed. Guarded by its {@link HostWork}. */
final class HostLooks {

    /** An answer holds a copy of its page. */
    private static final int MOST_ANSWERS = 4;

    private final Deque<LookOrder> orders = new ArrayDeque<>();
    private final Deque<LookAnswer> answers = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();

    /** The backend names an order until it is answered: each is taken once. */
    void add(List<LookOrder> ordered) {
        ordered.stream().filter(order -> known.add(order.id())).forEach(orders::add);
    }

    @Nullable
    LookOrder next() {
        return orders.poll();
    }

    void putBack(LookOrder order) {
        orders.addFirst(order);
    }

    void answer(LookAnswer answer) {
        answers.add(answer);
    }

    boolean isWaiting() {
        return !orders.isEmpty();
    }

    boolean hasNews() {
        return !answers.isEmpty();
    }

    /** Takes out what is to be reported. */
    List<LookAnswer> drain() {
        List<LookAnswer> out = new ArrayList<>();
        while (out.size() < MOST_ANSWERS && !answers.isEmpty()) {
            out.add(answers.removeFirst());
        }
        return out;
    }

    void restore(List<LookAnswer> undelivered) {
        undelivered.reversed().forEach(answers::addFirst);
    }

    /** Nothing more is looked at; those who wait get their answer under another lease. */
    void drop() {
        orders.forEach(order -> known.remove(order.id()));
        orders.clear();
    }
}
