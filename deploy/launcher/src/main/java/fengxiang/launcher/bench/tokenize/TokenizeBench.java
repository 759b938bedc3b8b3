package fengxiang.launcher.bench.tokenize;

import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.BenchDataException;
import fengxiang.launcher.bench.DemoTexts;
import fengxiang.launcher.bench.Pace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How fast words are cut, what that allocates, and how many are right, beside other engines. */
public final class TokenizeBench implements Bench {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CHARACTERS = 2000;
    private static final double WANTED_MEGABYTES = 12;
    private static final double WANTED_F1 = 0.89;
    private static final double MOST_BYTES = 10;

    private final Pace pace;

    public TokenizeBench() {
        this(Pace.usual());
    }

    TokenizeBench(Pace pace) {
        this.pace = pace;
    }

    @Override
    public String name() {
        return "tokenize";
    }

    @Override
    public String summary() {
        return "cutting words beside HanLP, smartcn, IK and jieba; --data: file with one sentence a line, words parted "
                + "by blanks, else texts of the demo";
    }

    /**
     * What must hold of the words that are searched for: speed, memory, and, where it can be told, that they are right.
     */
    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        List<GoldText> gold = data == null ? List.of() : read(data);
        List<String> texts = data == null ? DemoTexts.ofLength(CHARACTERS, 300) : joined(gold);
        boolean holds = true;
        for (Engine engine : Engines.all()) {
            System.err.println("measuring: " + engine.name());
            TokenizeFigures figures = new EngineMeter(engine, texts, pace).figures(gold);
            out.println(JSON.writeValueAsString(figures));
            holds &= !engine.name().equals(Engines.SEARCH) || holds(figures);
        }
        return holds;
    }

    private static boolean holds(TokenizeFigures figures) {
        return figures.megabytesPerCpuSecond() >= WANTED_MEGABYTES
                && figures.bytesPerCharacter() <= MOST_BYTES
                && (figures.f1() == null || figures.f1() >= WANTED_F1);
    }

    private static List<GoldText> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BenchDataException("bench tokenize --data wants a file with one sentence a line: " + file);
        }
        List<GoldText> gold = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(GoldText::of)
                .toList();
        if (gold.isEmpty()) {
            throw new BenchDataException("there is no sentence in " + file);
        }
        return gold;
    }

    private static List<String> joined(List<GoldText> gold) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (GoldText one : gold) {
            text.append(one.text()).append('\n');
            if (text.length() >= CHARACTERS) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        texts.add(text.toString());
        return texts;
    }
}
