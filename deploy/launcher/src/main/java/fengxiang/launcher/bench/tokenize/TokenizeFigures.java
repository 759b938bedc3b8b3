package fengxiang.launcher.bench.tokenize;

import org.jspecify.annotations.Nullable;

/**
 * An engine's line.
 *
 * @param megabytesPerCpuSecond of UTF-8, on one thread
 * @param bytesPerCharacter allocated on the heap
 * @param f1 of its words; null where it was not told which are right
 */
record TokenizeFigures(
        String engine,
        double megabytesPerCpuSecond,
        double bytesPerCharacter,
        double tokensPerCharacter,
        @Nullable Double f1) {}
