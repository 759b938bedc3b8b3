package fengxiang.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.sentiment.head.Evidence;
import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.HeadFile;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Writing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTrainerTest {

    @TempDir
    private Path directory;

    private LabelledFile training;
    private LabelledFile development;

    @BeforeEach
    void files() throws Exception {
        training = LabelledFile.read(file("train.tsv", 240, 1, true));
        development = LabelledFile.read(file("dev.tsv", 150, 2, true));
    }

    private Path file(String name, int lines, long seed, boolean neutral) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            int label = neutral ? random.nextInt(3) : 2 * random.nextInt(2);
            String word = List.of("坏", "平", "好").get(label);
            text.append(i).append('\t').append(label).append("\t题\t").append(word.repeat(3 + random.nextInt(4)));
            text.append("站".repeat(random.nextInt(9))).append("\tmore\n");
        }
        return Files.writeString(directory.resolve(name), text);
    }

    private TrainedHead train(boolean ngrams) throws TrainingDataException {
        return new HeadTrainer(new TestVectors(), Kind.REVIEW, ngrams)
                .train(List.of(new TrainingFile(training, 1)), List.of(development));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsWhatThereIsToFind(boolean ngrams) throws TrainingDataException {
        ModelCard.Evaluation evaluation = train(ngrams).card().development().getFirst();
        assertThat(evaluation.scores().macroF1()).isGreaterThan(0.97);
        assertThat(evaluation.calibration().error()).isLessThan(0.06);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSameFilesGiveTheSameHead(boolean ngrams) throws Exception {
        assertThat(bytes(train(ngrams).head())).isEqualTo(bytes(train(ngrams).head()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aHeadThatWasStoredJudgesAlike(boolean ngrams) throws Exception {
        Head head = train(ngrams).head();
        Head stored = HeadFile.read(new ByteArrayInputStream(bytes(head)));
        Evidence evidence = Evidence.of(List.of(new Writing(Kind.REVIEW, "", "坏坏坏站")), new TestVectors())
                .getFirst();
        assertThat(stored.judge(evidence).label()).isEqualTo(Label.NEGATIVE);
        assertThat(stored.judge(evidence).negative())
                .isCloseTo(head.judge(evidence).negative(), org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void aFileWithoutNeutralTextsLeavesNeutralAlone() throws Exception {
        LabelledFile two = LabelledFile.read(file("two.tsv", 240, 3, false));
        TrainedHead head = new HeadTrainer(new TestVectors(), Kind.REVIEW, false)
                .train(List.of(new TrainingFile(training, 1), new TrainingFile(two, 0.3)), List.of(development, two));
        assertThat(head.card().development())
                .allSatisfy(one -> assertThat(one.scores().macroF1()).isGreaterThan(0.95));
    }

    @Test
    void theCardNamesEveryFileByItsHash() throws TrainingDataException {
        ModelCard card = train(false).card();
        assertThat(CardWriter.json(card)).contains(training.sha256()).contains("\"macroF1\"");
        assertThat(CardWriter.markdown(card)).contains(training.sha256()).contains("/dev.tsv | 150 |");
        assertThat(CardWriter.markdown(train(true).card())).contains("not for passing on");
    }

    @Test
    void oneLabelIsNothingToLearnFrom() throws Exception {
        LabelledFile one = LabelledFile.read(Files.writeString(directory.resolve("one.tsv"), "1\t0\t\t坏\n"));
        assertThatThrownBy(() -> new HeadTrainer(new TestVectors(), Kind.NEWS, false)
                        .train(List.of(new TrainingFile(one, 1)), List.of(development)))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("one.tsv")
                .hasMessageContaining("label");
    }

    private static byte[] bytes(Head head) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HeadFile.write(head, out);
        return out.toByteArray();
    }
}
