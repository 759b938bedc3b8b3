package fengxiang.outlet;

import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The outlets page. */
@RestController
@ForStaff
@RequestMapping("/api/outlets")
class OutletController {

    private final Outlets outlets;
    private final OutletDesk desk;

    OutletController(Outlets outlets, OutletDesk desk) {
        this.outlets = outlets;
        this.desk = desk;
    }

    /** By name; q: part of a name, alias or host; review: only those that are, or are not, to be reviewed. */
    @GetMapping
    Page<Outlet> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Boolean review,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        Paging paging = new Paging(page, size);
        String part = q.strip().toLowerCase(Locale.ROOT);
        List<Outlet> found = outlets.fresh().outlets().stream()
                .filter(o -> review == null || o.review() == review)
                .filter(o -> part.isEmpty() || mentions(o, part))
                .toList();
        List<Outlet> items =
                found.stream().skip(paging.from()).limit(paging.size()).toList();
        return Page.of(paging, found.size(), items);
    }

    @GetMapping("/{id}")
    Outlet get(@PathVariable String id) {
        return desk.get(id);
    }

    @ForOffice
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Outlet create(@RequestBody OutletDraft draft) {
        return desk.create(draft);
    }

    @ForOffice
    @PutMapping("/{id}")
    Outlet change(@PathVariable String id, @RequestBody OutletDraft draft) {
        return desk.change(id, draft);
    }

    private static boolean mentions(Outlet outlet, String part) {
        return contains(outlet.name(), part)
                || outlet.aliases().stream().anyMatch(a -> contains(a, part))
                || outlet.hosts().stream().anyMatch(h -> contains(h, part));
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part);
    }
}
