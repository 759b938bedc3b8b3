package fengxiang.assess.learning;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForAdmin;
import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import fengxiang.platform.NotFoundException;
import fengxiang.sentiment.head.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The heads that say whether articles are negative, neutral or positive; kind is news, social or review. */
@RestController
@RequestMapping("/api/sentiment/heads")
class HeadController {

    private final HeadOverview overview;
    private final HeadDesk desk;
    private final CurrentUser currentUser;

    HeadController(HeadOverview overview, HeadDesk desk, CurrentUser currentUser) {
        this.overview = overview;
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** @param head the attempt whose head is to be used; null: the delivered one */
    record HeadUse(@Nullable String head) {}

    @ForStaff
    @GetMapping
    HeadViews.Heads get() {
        return overview.get();
    }

    /** Learns from the corrections, in the background; the history says what came of it. */
    @ForOffice
    @PostMapping("/{kind}/training")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void learn(@PathVariable String kind) {
        desk.learn(known(kind), currentUser.get().name());
    }

    /** Goes back to an earlier head. Articles that are read from then on are judged by it, within a minute. */
    @ForAdmin
    @PutMapping("/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void use(@PathVariable String kind, @RequestBody HeadUse use) {
        desk.use(known(kind), use.head(), currentUser.get().name());
    }

    private static Kind known(String word) {
        return Kind.of(word).orElseThrow(() -> new NotFoundException("kind", word));
    }
}
