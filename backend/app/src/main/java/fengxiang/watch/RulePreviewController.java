package fengxiang.watch;

import fengxiang.account.ForStaff;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries rules on the past before they warn anybody. */
@RestController
@ForStaff
class RulePreviewController {

    private final PreviewDesk desk;

    RulePreviewController(PreviewDesk desk) {
        this.desk = desk;
    }

    /**
     * A rule that is being written.
     *
     * @param settings null: the usual ones
     * @param days 30 or 90; null: 30
     */
    record PreviewDraft(
            @Nullable String topicId,
            @Nullable RuleKind kind,
            @Nullable RuleSettings settings,
            @Nullable Integer days) {}

    /** Nothing is stored and nobody is told. */
    @PostMapping("/api/alerts/preview")
    RulePreview preview(@RequestBody PreviewDraft draft) {
        return desk.preview(draft);
    }
}
