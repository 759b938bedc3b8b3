package fengxiang.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.account.CurrentUser;
import fengxiang.article.Insight;
import fengxiang.article.Mark;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.outlet.Outlets;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Articles as they are shown, with what else is known of them now: outlet, topics, story. */
@Component
class Views {

    private final Outlets outlets;
    private final Topics topics;
    private final StoryLines lines;
    private final CurrentUser currentUser;

    Views(Outlets outlets, Topics topics, StoryLines lines, CurrentUser currentUser) {
        this.outlets = outlets;
        this.topics = topics;
        this.lines = lines;
        this.currentUser = currentUser;
    }

    /** In a list, in its order. */
    List<ArticleHit> hits(List<Hit<StoredArticle>> found) {
        Map<String, String> names = topicNames();
        Map<String, StoryLine> stories = lines.of(stories(found));
        return found.stream()
                .map(hit -> {
                    StoredArticle article = article(hit);
                    return ArticleHit.of(
                            article,
                            hit.highlight(),
                            OutletView.of(article.outletHost(), outlets),
                            said(article, names),
                            line(article, stories),
                            marks(article));
                })
                .toList();
    }

    /** As a whole. */
    ArticleView whole(Hit<StoredArticle> hit) {
        StoredArticle article = article(hit);
        return ArticleView.of(
                article,
                hit.highlight(),
                OutletView.of(article.outletHost(), outlets),
                said(article, topicNames()),
                line(article, lines.of(stories(List.of(hit)))),
                marks(article));
    }

    /** Of whoever asks; everybody sees his own only. */
    private Set<Mark> marks(StoredArticle article) {
        return currentUser
                .find()
                .map(reader -> Mark.of(article.marks(), reader.name()))
                .orElseGet(Set::of);
    }

    /** By id, those that work. */
    Map<String, String> topicNames() {
        return topics.working().topics().stream().collect(Collectors.toMap(WorkingTopic::id, WorkingTopic::name));
    }

    private static StoredArticle article(Hit<StoredArticle> hit) {
        return Objects.requireNonNull(hit.source());
    }

    private static @Nullable Said said(StoredArticle article, Map<String, String> names) {
        Insight insight = article.insight();
        return insight == null ? null : Said.of(insight, names);
    }

    private static Collection<String> stories(List<Hit<StoredArticle>> found) {
        return found.stream()
                .map(hit -> article(hit).story())
                .filter(Objects::nonNull)
                .map(StoryMark::id)
                .toList();
    }

    private static @Nullable StoryLine line(StoredArticle article, Map<String, StoryLine> stories) {
        StoryMark mark = article.story();
        return mark == null ? null : stories.get(mark.id());
    }
}
