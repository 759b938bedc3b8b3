package fengxiang.mention;

import fengxiang.article.Articles;
import fengxiang.elastic.IndexSpec;
import fengxiang.retention.MonthlyRecords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Mentions are forgotten with their articles: those of articles that are held stay. */
@Component
class MentionMonths implements MonthlyRecords {

    private final Articles articles;

    MentionMonths(Articles articles) {
        this.articles = articles;
    }

    @Override
    public IndexSpec index() {
        return MentionIndex.MENTIONS;
    }

    @Override
    public Set<String> held(List<String> documentIds) {
        Set<String> held =
                articles.held(documentIds.stream().map(Mention::articleId).collect(Collectors.toSet()));
        return documentIds.stream()
                .filter(id -> held.contains(Mention.articleId(id)))
                .collect(Collectors.toSet());
    }
}
