package fengxiang.story;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Events, and what people decide of them. */
@RestController
@ForStaff
class EventController {

    private final EventDesk desk;
    private final CurrentUser currentUser;

    EventController(EventDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /**
     * The event of a story.
     *
     * @param reports by time of publication; the story is among them
     * @param near stories that are like it and not in the event; estimated
     */
    record EventView(List<EventDesk.EventReport> reports, List<EventDesk.EventReport> near) {}

    /** @param together whether both are reports of one event; false takes the first out of the other's */
    record Decision(String other, boolean together) {}

    @GetMapping("/api/stories/{id}/event")
    EventView event(@PathVariable String id) {
        return new EventView(desk.reports(id), desk.near(id));
    }

    /** Holds whenever events are formed anew. */
    @PutMapping("/api/stories/{id}/event")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String id, @RequestBody Decision decision) {
        desk.decide(id, decision.other(), decision.together(), currentUser.get().name());
    }
}
