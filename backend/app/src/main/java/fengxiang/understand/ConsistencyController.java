package fengxiang.understand;

import fengxiang.account.ForStaff;
import fengxiang.platform.InvalidFieldException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether mentions are what they should be; for {@code doctor}. */
@RestController
@ForStaff
class ConsistencyController {

    private static final int MOST = 2_000;

    private final Consistency consistency;

    ConsistencyController(Consistency consistency) {
        this.consistency = consistency;
    }

    /** size: articles and mentions in the sample, 1 to 2000; topic: only its. */
    @GetMapping("/api/mentions/consistency")
    Consistency.Report check(
            @RequestParam(defaultValue = "200") int size, @RequestParam(required = false) @Nullable String topic) {
        return consistency.check(topic, checked(size));
    }

    /** The same, and has what differs read again. */
    @PostMapping("/api/mentions/consistency")
    Consistency.Report mend(
            @RequestParam(defaultValue = "200") int size, @RequestParam(required = false) @Nullable String topic) {
        return consistency.mend(topic, checked(size));
    }

    private static int checked(int size) {
        if (size < 1 || size > MOST) {
            throw new InvalidFieldException("size", "This is no size of a sample: " + size, "1 to " + MOST);
        }
        return size;
    }
}
