package fengxiang.setup;

import fengxiang.account.ForAdmin;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What else bears our names. */
@RestController
@ForAdmin
class NamesakeController {

    private final NamesakeSearch search;

    NamesakeController(NamesakeSearch search) {
        this.search = search;
    }

    record NamesToLookFor(@Nullable List<String> names) {}

    @PostMapping("/api/setup/namesakes")
    Namesakes find(@RequestBody NamesToLookFor body) {
        return search.of(Objects.requireNonNullElse(body.names(), List.of()));
    }
}
