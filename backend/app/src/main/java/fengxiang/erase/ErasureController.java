package fengxiang.erase;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForAdmin;
import fengxiang.account.ForOffice;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erasing articles, and what was erased. */
@RestController
@RequestMapping("/api/erasures")
class ErasureController {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final Erasures erasures;
    private final TombstoneStore store;
    private final CurrentUser currentUser;

    ErasureController(Erasures erasures, TombstoneStore store, CurrentUser currentUser) {
        this.erasures = erasures;
        this.store = store;
        this.currentUser = currentUser;
    }

    /** @param reason 5 to 500 characters; stays when the article is gone */
    record NewErasure(@Nullable String articleId, @Nullable String reason) {}

    @ForOffice
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Erasure erase(@RequestBody NewErasure erasure) {
        String id = erasure.articleId();
        if (id == null || !ID.matcher(id).matches()) {
            throw new InvalidFieldException("articleId", "The id of an article is needed.", "32 hexadecimal digits");
        }
        return erasures.erase(id, Reason.of(erasure.reason()), currentUser.get());
    }

    /** The latest first. */
    @ForAdmin
    @GetMapping
    Page<Erasure> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        Page<Tombstone> found = store.list(new Paging(page, size));
        return new Page<>(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(Erasure::of).toList());
    }
}
