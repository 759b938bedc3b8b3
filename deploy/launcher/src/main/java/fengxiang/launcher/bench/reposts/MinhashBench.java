package fengxiang.launcher.bench.reposts;

import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.DemoTexts;
import fengxiang.launcher.bench.Pace;
import fengxiang.text.story.ArticleText;
import fengxiang.text.story.Fingerprint;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How many articles a second one core reads and gives their fingerprints. */
public final class MinhashBench implements Bench {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CHARACTERS = 800;
    private static final int ARTICLES = 1000;
    private static final long WANTED = 5000;

    private final Pace pace;
    private long terms;

    public MinhashBench() {
        this(Pace.usual());
    }

    MinhashBench(Pace pace) {
        this.pace = pace;
    }

    /** What was measured. */
    record Figures(int articles, int characters, long termsPerArticle, long articlesPerCpuSecond) {}

    @Override
    public String name() {
        return "minhash";
    }

    @Override
    public String summary() {
        return "fingerprints of the demo's articles, from the text on";
    }

    @Override
    public boolean run(@Nullable Path data, PrintStream out) {
        List<String> texts = DemoTexts.ofLength(CHARACTERS, ARTICLES);
        double seconds = pace.secondsPerPass(() -> {
            terms = 0;
            texts.forEach(text ->
                    terms += Fingerprint.of(ArticleText.of("", text)).terms().size());
        });
        long articles = Math.round(texts.size() / seconds);
        out.println(JSON.writeValueAsString(new Figures(texts.size(), CHARACTERS, terms / texts.size(), articles)));
        return articles >= WANTED;
    }
}
