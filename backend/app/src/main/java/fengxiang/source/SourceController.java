package fengxiang.source;

import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import fengxiang.platform.NotFoundException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sources over HTTP. */
@RestController
@ForStaff
@RequestMapping("/api/sources")
class SourceController {

    private final Sources sources;
    private final SourceActivity activity;

    SourceController(Sources sources, SourceActivity activity) {
        this.sources = sources;
        this.activity = activity;
    }

    @GetMapping
    List<SourceView> list() {
        List<Source> all = sources.all();
        Map<String, Activity> activities =
                activity.of(all.stream().map(Source::id).toList());
        return all.stream()
                .map(s -> SourceView.of(s, activities.getOrDefault(s.id(), Activity.NONE)))
                .toList();
    }

    @GetMapping("/{id}")
    SourceView one(@PathVariable String id) {
        return view(sources.find(id).orElseThrow(() -> new NotFoundException("source", id)));
    }

    @ForOffice
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SourceView create(@RequestBody SourceDraft draft) {
        return view(sources.create(draft));
    }

    @ForOffice
    @PutMapping("/{id}")
    SourceView change(@PathVariable String id, @RequestBody SourceDraft draft) {
        return view(sources.change(id, draft));
    }

    @ForOffice
    @PostMapping("/{id}/pause")
    SourceView pause(@PathVariable String id) {
        return view(sources.pause(id));
    }

    @ForOffice
    @PostMapping("/{id}/resume")
    SourceView resume(@PathVariable String id) {
        return view(sources.resume(id));
    }

    @ForOffice
    @PostMapping("/{id}/crawl-now")
    SourceView crawlNow(@PathVariable String id) {
        return view(sources.crawlNow(id));
    }

    @ForOffice
    @PostMapping("/{id}/intensify")
    SourceView intensify(@PathVariable String id) {
        return view(sources.watch(id, true));
    }

    @ForOffice
    @PostMapping("/{id}/relax")
    SourceView relax(@PathVariable String id) {
        return view(sources.watch(id, false));
    }

    private SourceView view(Source source) {
        return SourceView.of(source, activity.of(List.of(source.id())).getOrDefault(source.id(), Activity.NONE));
    }
}
