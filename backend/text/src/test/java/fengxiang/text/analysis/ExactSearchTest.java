package fengxiang.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.Units;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quoted text is found in every article that has it, and in no other. */
class ExactSearchTest {

    private final ChineseAnalysis index = ChineseAnalysis.exactIndex();
    private final ChineseAnalysis search = ChineseAnalysis.exactSearch();

    @Test
    void everyPartOfEverySentenceIsFound() throws IOException {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>(Texts.shipped());
        IntStream.range(0, 300).forEach(i -> texts.add(Texts.generated(random, 5 + random.nextInt(60))));
        assertFindsExactlyWhatIsThere(texts, random, 20_000);
    }

    @Test
    void partsOfManySimilarTextsAreToldApart() throws IOException {
        Random random = new Random(2);
        List<String> texts = IntStream.range(0, 300)
                .mapToObj(i -> fromFewCharacters(random, 12))
                .toList();
        assertFindsExactlyWhatIsThere(texts, random, 20_000);
    }

    private static String fromFewCharacters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("甲乙，。 ".charAt(random.nextInt(5)));
        }
        return text.toString();
    }

    private void assertFindsExactlyWhatIsThere(List<String> texts, Random random, int rounds) throws IOException {
        List<List<Integer>> units = texts.stream().map(Texts::units).toList();
        try (SmallIndex small = new SmallIndex(index, search, texts)) {
            for (int round = 0; round < rounds; round++) {
                int number = random.nextInt(texts.size());
                String query = Texts.part(random, texts.get(number));
                if (Units.count(query) >= 2) {
                    List<Integer> wanted = having(units, Texts.quoted(query));
                    assertThat(wanted).contains(number);
                    assertThat(small.phrase(query)).as(query).isEqualTo(wanted);
                }
            }
        }
    }

    private static List<Integer> having(List<List<Integer>> texts, List<Integer> part) {
        return IntStream.range(0, texts.size())
                .filter(i -> Collections.indexOfSubList(texts.get(i), part) >= 0)
                .boxed()
                .toList();
    }

    @Test
    void aSingleUnitIsFoundAsAPrefix() throws IOException {
        List<String> texts = List.of("长江大橋", "橋。", "大，橋", "😀橋😀", "江");
        try (SmallIndex small = new SmallIndex(index, search, texts)) {
            assertThat(small.prefix(Units.searchable("“桥”"))).containsExactly(0, 1, 2, 3);
            assertThat(small.prefix(Units.searchable("😀"))).containsExactly(3);
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "市长, 南京市长江大桥, true",
        "市長江, 南京市长江大桥, true",
        "收费贵, 收费：贵, false",
        "收费，贵, 收费：贵, true",
        "收费，贵, 收费，便宜, false",
        "甲，乙, 甲丙乙, false",
        "检测站。, 检测站今天休息, true",
        "（检测站）, 到检测站去, true",
        "检 测　站, 检测站, true",
        "检测站, 检 测站, true",
        "5g, ５Ｇ手机, true",
        "5G手, 5g手机, true",
        "乾, 乹坤, false",
        "乾坤, 乹坤, true",
        "👍好, 👍🏽好, true",
        "♥️好, ♥好, true",
    })
    void meansTheseCharactersInARow(String query, String text, boolean found) throws IOException {
        try (SmallIndex small = new SmallIndex(index, search, List.of(text))) {
            assertThat(small.phrase(query)).hasSize(found ? 1 : 0);
        }
    }
}
