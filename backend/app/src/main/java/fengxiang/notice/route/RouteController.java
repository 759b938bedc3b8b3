package fengxiang.notice.route;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Routes over HTTP. */
@RestController
@ForStaff
@RequestMapping("/api/notice/routes")
class RouteController {

    private final RouteDesk desk;
    private final CurrentUser currentUser;

    RouteController(RouteDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** The caller's own and those of roles; the office sees all. */
    @GetMapping
    List<RouteView> list() {
        return desk.seenBy(currentUser.get());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RouteView create(@RequestBody RouteDraft draft) {
        return desk.create(draft, currentUser.get());
    }

    @PutMapping("/{id}")
    RouteView change(@PathVariable String id, @RequestBody RouteDraft draft) {
        return desk.change(id, draft, currentUser.get());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        desk.delete(id, currentUser.get());
    }
}
