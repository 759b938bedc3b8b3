package fengxiang.preview;

import fengxiang.account.ForStaff;
import fengxiang.topic.TopicDraft;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Beside the form of a topic. */
@RestController
@ForStaff
class PreviewController {

    private final Previews previews;

    PreviewController(Previews previews) {
        this.previews = previews;
    }

    /** Name and purpose may still be missing. A term that cannot be used is refused as on saving. */
    @PostMapping("/api/topics/preview")
    TopicPreview preview(@RequestBody TopicDraft draft) {
        return previews.of(draft);
    }
}
