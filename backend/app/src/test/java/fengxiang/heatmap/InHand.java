package fengxiang.heatmap;

import fengxiang.article.Insight;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.figure.Scope;
import fengxiang.figure.Share;
import fengxiang.outlet.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Somebody who has all articles in hand and counts them. */
record InHand(List<StoredArticle> all, Function<StoredArticle, Tier> tier) {

    List<StoredArticle> within(Scope scope) {
        return all.stream()
                .filter(a -> scope.query() == null || a.text().contains(Reports.SECOND))
                .filter(a -> scope.from() == null || !a.publishedAt().isBefore(scope.from()))
                .filter(a -> scope.to() == null || a.publishedAt().isBefore(scope.to()))
                .filter(a -> scope.tiers().isEmpty() || scope.tiers().contains(tier.apply(a)))
                .filter(a -> scope.kinds().isEmpty() || scope.kinds().contains(a.kind()))
                .filter(a -> scope.topics().isEmpty() || a.topics().stream().anyMatch(scope.topics()::contains))
                .filter(a -> scope.regions().isEmpty() || regions(a).stream().anyMatch(scope.regions()::contains))
                .toList();
    }

    /** @param stories whether stories of articles are counted */
    CellFigures figures(Basis basis, Scope scope, Predicate<StoredArticle> cell, boolean stories) {
        List<StoredArticle> own = within(scope).stream().filter(cell).toList();
        List<StoredArticle> negative =
                own.stream().filter(a -> isNegative(a, scope.topics())).toList();
        if (basis == Basis.ARTICLES) {
            long read = own.stream().filter(a -> a.insight() != null).count();
            Long different = own.stream()
                    .map(StoredArticle::story)
                    .filter(Objects::nonNull)
                    .map(StoryMark::id)
                    .distinct()
                    .count();
            return new CellFigures(
                    own.size(), negative.size(), stories ? different : null, Share.of(negative.size(), read));
        }
        String topic = scope.topics().iterator().next();
        long first = own.stream().filter(a -> isFirst(a, topic)).count();
        long negativeFirst = negative.stream().filter(a -> isFirst(a, topic)).count();
        return new CellFigures(own.size(), negative.size(), first, Share.of(negativeFirst, first));
    }

    /** Of all copies of its story in the topic, wherever they lie, the one that arrived first. */
    private boolean isFirst(StoredArticle article, String topic) {
        return all.stream()
                .filter(a -> a.topics().contains(topic) && Objects.equals(story(a), story(article)))
                .min(Comparator.comparing(StoredArticle::collectedAt).thenComparing(StoredArticle::id))
                .orElseThrow()
                .equals(article);
    }

    private static @Nullable String story(StoredArticle article) {
        return article.story() == null ? null : article.story().id();
    }

    private static boolean isNegative(StoredArticle article, Set<String> topics) {
        Insight insight = article.insight();
        if (insight == null) {
            return false;
        }
        return topics.isEmpty()
                ? insight.label() == Tone.Label.NEGATIVE
                : insight.towards().stream()
                        .anyMatch(t -> topics.contains(t.topic()) && t.label() == Tone.Label.NEGATIVE);
    }

    static Set<String> regions(StoredArticle article) {
        return article.insight() == null ? Set.of() : article.insight().regions();
    }
}
