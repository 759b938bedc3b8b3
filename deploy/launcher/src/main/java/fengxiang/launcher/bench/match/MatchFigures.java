package fengxiang.launcher.bench.match;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One line of the outcome.
 *
 * @param articlesPerSecond of CPU time, one core, one article after another
 * @param matches of all articles with all topics, so that it can be seen that something was found
 */
@JsonPropertyOrder({"topics", "articles", "charactersPerArticle", "articlesPerSecond", "matches", "millisToRegister"})
record MatchFigures(
        int topics,
        int articles,
        long charactersPerArticle,
        long articlesPerSecond,
        long matches,
        long millisToRegister) {}
