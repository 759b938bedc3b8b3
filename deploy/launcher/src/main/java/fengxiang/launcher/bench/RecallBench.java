package fengxiang.launcher.bench;

import fengxiang.text.analysis.ChineseAnalysis;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a quoted name is found in every text that has it, and how many of these a bare word finds. */
public final class RecallBench implements Bench {

    private static final int MOST_WORDS = 6000;

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public String summary() {
        return "words searched as \"quoted\" and as bare words; --data: folder of .txt or .utf8, one sentence a line, "
                + "words parted by blanks";
    }

    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        if (data == null || !Files.isDirectory(data)) {
            throw new BenchDataException("bench recall needs --data FOLDER with .txt or .utf8 files");
        }
        RecallTexts texts = RecallTexts.read(data);
        List<String> words = texts.words(MOST_WORDS);
        out.printf(Locale.ROOT, "%,d sentences, %,d words%n", texts.size(), words.size());
        Score exact = score(
                texts, words, new PhraseIndex(texts, ChineseAnalysis.exactIndex(), ChineseAnalysis.exactSearch()));
        Score bare =
                score(texts, words, new PhraseIndex(texts, ChineseAnalysis.index(List.of()), ChineseAnalysis.search()));
        exact.print("quoted", out);
        bare.print("bare", out);
        return exact.missed() == 0 && exact.wrong() == 0;
    }

    private static Score score(RecallTexts texts, List<String> words, PhraseIndex index) throws Exception {
        Score score = new Score();
        try (index) {
            for (String word : words) {
                score.add(texts.having(word), index.having(word));
            }
        }
        return score;
    }
}
