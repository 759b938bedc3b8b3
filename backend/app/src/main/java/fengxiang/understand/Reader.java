package fengxiang.understand;

import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Understandings.Seen;
import fengxiang.article.Understandings.Settled;
import fengxiang.assess.Assessments;
import fengxiang.story.Stories;
import fengxiang.topic.WorkingTopic;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out everything about articles: topics, story and event, what they say. Called by one at a time. */
@Component
class Reader {

    private final Matches matches;
    private final Stories stories;
    private final Assessments assessments;

    Reader(Matches matches, Stories stories, Assessments assessments) {
        this.matches = matches;
        this.stories = stories;
        this.assessments = assessments;
    }

    List<Settled> read(List<Seen> seen) {
        List<StoredArticle> articles = seen.stream().map(Seen::article).toList();
        List<Matches.Found> found = articles.stream().map(matches::of).toList();
        List<Stories.Standing> standings = stories.place(articles);
        List<Assessments.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            boolean untold = !standings.get(i).told();
            wanted.add(new Assessments.Wanted(
                    articles.get(i), standings.get(i).story().id(), found.get(i).topics(), untold));
        }
        List<Assessments.Found> assessed = assessments.of(wanted);
        List<StoryMark> marks = stories.tell(told(wanted, standings, assessed));
        List<Settled> settled = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            List<String> topics =
                    found.get(i).topics().stream().map(WorkingTopic::id).toList();
            settled.add(new Settled(
                    seen.get(i),
                    topics,
                    found.get(i).number(),
                    marks.get(i),
                    assessed.get(i).insight()));
        }
        return settled;
    }

    private static List<Stories.Told> told(
            List<Assessments.Wanted> wanted, List<Stories.Standing> standings, List<Assessments.Found> assessed) {
        List<Stories.Told> told = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            boolean grouped = !wanted.get(i).topics().isEmpty();
            told.add(new Stories.Told(
                    wanted.get(i).article(),
                    standings.get(i).story(),
                    assessed.get(i).vector(),
                    grouped));
        }
        return told;
    }
}
