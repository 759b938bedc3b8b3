package fengxiang.story;

import fengxiang.article.StoryMark;
import fengxiang.text.event.Verdict;
import java.time.Instant;

/**
 * What a person decided of two stories; kept, so that it holds whenever events are formed anew.
 *
 * @param story the one that is taken out where they are parted
 * @param together whether they are reports of one event
 * @param by user name of own staff
 * @param open whether it still has to be carried out
 */
record EventVerdict(
        String id, StoryMark story, StoryMark other, boolean together, String by, Instant at, boolean open) {

    static EventVerdict of(StoryMark story, StoryMark other, boolean together, String by, Instant at) {
        boolean ordered = story.id().compareTo(other.id()) < 0;
        String id = ordered ? story.id() + "_" + other.id() : other.id() + "_" + story.id();
        return new EventVerdict(id, plain(story), plain(other), together, by, at, true);
    }

    private static StoryMark plain(StoryMark mark) {
        return new StoryMark(mark.id(), mark.firstSeen(), null);
    }

    EventVerdict done() {
        return new EventVerdict(id, story, other, together, by, at, false);
    }

    Verdict plain() {
        return new Verdict(story.id(), other.id(), together);
    }
}
