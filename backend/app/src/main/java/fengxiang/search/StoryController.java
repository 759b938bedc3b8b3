package fengxiang.search;

import fengxiang.account.ForStaff;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a story spread. */
@RestController
@ForStaff
class StoryController {

    private final StorySearch stories;

    StoryController(StorySearch stories) {
        this.stories = stories;
    }

    /** id: of the story, or a former one of it. */
    @GetMapping("/api/stories/{id}")
    StoryView get(@PathVariable String id) {
        return stories.get(id);
    }
}
