package fengxiang.sentiment.head;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.sentiment.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private final List<String> encoded = new ArrayList<>();

    private final Encoder encoder = new Encoder() {
        @Override
        public String model() {
            return "test";
        }

        @Override
        public List<float[]> encode(List<String> texts) {
            encoded.addAll(texts);
            return texts.stream()
                    .map(text -> {
                        float[] vector = new float[DIMENSIONS];
                        vector[0] = text.length();
                        return vector;
                    })
                    .toList();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @Test
    void ofNewsTitleAndTextAreAlsoEncodedByThemselves() {
        Evidence evidence = Evidence.of(List.of(new Writing(Kind.NEWS, "题目", "正文在此")), encoder)
                .getFirst();
        assertThat(encoded).containsExactly("题目。正文在此", "题目。", "正文在此");
        assertThat(evidence.vectors()).hasSize(3 * Encoder.DIMENSIONS);
        assertThat(evidence.vector()[0]).isEqualTo(7);
        assertThat(evidence.vectors()[Encoder.DIMENSIONS]).isEqualTo(3);
    }

    @Test
    void aTextWithoutATitleSpeaksForIt() {
        Evidence.of(List.of(new Writing(Kind.NEWS, "", "正文"), new Writing(Kind.NEWS, "题", " ")), encoder);
        assertThat(encoded).containsExactly("正文", "题。");
    }

    @Test
    void ofPostsOnlyTheWholeIsEncoded() {
        Evidence.of(List.of(new Writing(Kind.SOCIAL, "题", "文")), encoder);
        assertThat(encoded).containsExactly("题。文");
    }
}
