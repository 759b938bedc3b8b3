package fengxiang.trend.annotation;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.figure.ScopeReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Marks on charts over HTTP. */
@RestController
@ForStaff
@RequestMapping("/api/trends/annotations")
class AnnotationController {

    private final Annotations annotations;
    private final CurrentUser currentUser;

    AnnotationController(Annotations annotations, CurrentUser currentUser) {
        this.annotations = annotations;
        this.currentUser = currentUser;
    }

    /** By time: those of all charts, and those of these topics. The range is half-open. */
    @GetMapping
    List<Annotation> list(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable List<String> topic) {
        return annotations.find(
                ScopeReader.time("from", from), ScopeReader.time("to", to), topic == null ? List.of() : topic);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Annotation create(@RequestBody AnnotationDraft draft) {
        return annotations.create(draft, currentUser.get());
    }

    @PutMapping("/{id}")
    Annotation change(@PathVariable String id, @RequestBody AnnotationDraft draft) {
        return annotations.change(id, draft, currentUser.get());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @RequestParam long version) {
        annotations.delete(id, version, currentUser.get());
    }
}
