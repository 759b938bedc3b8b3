package fengxiang.assess.correction;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.article.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people find instead of the machine. */
@RestController
@ForStaff
class CorrectionController {

    private final CorrectionDesk desk;
    private final CurrentUser currentUser;

    CorrectionController(CorrectionDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /**
     * What a person found.
     *
     * @param topic its id; null: of the article in all
     * @param label null: the machine is right after all
     */
    record Found(@Nullable String topic, Tone.@Nullable Label label) {}

    /** Holds for all copies of the article, in a moment. */
    @PutMapping("/api/articles/{id}/sentiment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String id, @RequestBody Found found) {
        desk.correct(id, found.topic(), found.label(), currentUser.get().name());
    }
}
