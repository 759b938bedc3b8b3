package fengxiang.launcher.bench.analyze;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One line of the outcome.
 *
 * @param part of analyze, or all of them
 * @param articlesPerSecond of CPU time, one core
 * @param megabytesPerSecond of title and text in UTF-8
 * @param bytesAllocatedPerCharacter on the heap
 */
@JsonPropertyOrder({
    "part",
    "articles",
    "characters",
    "articlesPerSecond",
    "megabytesPerSecond",
    "bytesAllocatedPerCharacter"
})
record AnalyzeFigures(
        String part,
        int articles,
        long characters,
        long articlesPerSecond,
        double megabytesPerSecond,
        double bytesAllocatedPerCharacter) {}
