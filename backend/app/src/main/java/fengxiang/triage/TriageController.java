package fengxiang.triage;

import fengxiang.account.Access;
import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.account.Role;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.mention.Verdict;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox page. A judgement is a person's: no token may make one. */
@RestController
@RequestMapping("/api/triage")
class TriageController {

    private final Inbox inbox;
    private final JudgementDesk desk;
    private final ExclusionFinder exclusions;
    private final CurrentUser currentUser;

    TriageController(Inbox inbox, JudgementDesk desk, ExclusionFinder exclusions, CurrentUser currentUser) {
        this.inbox = inbox;
        this.desk = desk;
        this.exclusions = exclusions;
        this.currentUser = currentUser;
    }

    /**
     * What a person found.
     *
     * @param version of what they had before them; 0: nothing had been found
     */
    record FoundRequest(@Nullable Verdict verdict, @Nullable String note, long version) {}

    /** past: with what had been collected before its topic began; q is refused. */
    @ForStaff
    @GetMapping
    InboxPage list(
            ScopeParameters asked,
            @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return inbox.of(ScopeReader.read(asked), past, new Paging(page, size));
    }

    /** article: any copy of the story. Holds for all its copies in the topic. */
    @Access(roles = {Role.MONITOR, Role.OFFICE, Role.LEADER, Role.ADMIN})
    @PutMapping("/{topic}/{article}")
    JudgementView judge(@PathVariable String topic, @PathVariable String article, @RequestBody FoundRequest found) {
        if (found.verdict() == null) {
            throw new InvalidFieldException("verdict", "What was found is missing.", "one of " + Verdict.judged());
        }
        return desk.judge(
                topic,
                article,
                found.verdict(),
                found.note(),
                found.version(),
                currentUser.get().name());
    }

    /** What the topic could exclude so that the likes of an article that was judged irrelevant no longer match. */
    @ForStaff
    @GetMapping("/{topic}/{article}/exclusions")
    Exclusions exclusions(@PathVariable String topic, @PathVariable String article) {
        return exclusions.of(topic, article);
    }

    /** Takes back what was found last; what was found before holds again. */
    @Access(roles = {Role.MONITOR, Role.OFFICE, Role.LEADER, Role.ADMIN})
    @DeleteMapping("/{topic}/{article}")
    JudgementView undo(@PathVariable String topic, @PathVariable String article, @RequestParam long version) {
        return desk.undo(topic, article, version, currentUser.get().name());
    }
}
