package fengxiang.notice.delivery;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was sent, and tests of channels. */
@RestController
@ForStaff
@RequestMapping("/api/notice")
class DeliveryController {

    private final DeliveryLog log;
    private final Trial trial;
    private final CurrentUser currentUser;

    DeliveryController(DeliveryLog log, Trial trial, CurrentUser currentUser) {
        this.log = log;
        this.trial = trial;
        this.currentUser = currentUser;
    }

    /** The latest first: of the caller's own channels and the shared ones; the office sees all. */
    @GetMapping("/deliveries")
    Page<DeliveryView> list(
            @RequestParam(required = false) @Nullable List<String> state,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String notice,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        List<DeliveryState> states = state == null
                ? List.of()
                : state.stream().map(DeliveryController::state).toList();
        return log.list(currentUser.get(), states, channel, notice, new Paging(page, size));
    }

    /** Sends a message marked as a test and answers with what the other side said; also when that was a refusal. */
    @PostMapping("/channels/{id}/test")
    DeliveryView test(@PathVariable String id) {
        return trial.run(id, currentUser.get());
    }

    private static DeliveryState state(String raw) {
        return Arrays.stream(DeliveryState.values())
                .filter(state -> state.toString().equals(raw))
                .findFirst()
                .orElseThrow(() -> new InvalidFieldException(
                        "state", "There is no such state.", "one of " + Arrays.toString(DeliveryState.values())));
    }
}
