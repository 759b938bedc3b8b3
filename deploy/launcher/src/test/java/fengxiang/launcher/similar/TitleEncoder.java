package fengxiang.launcher.similar;

import fengxiang.sentiment.encoder.Encoder;
import java.util.List;

/** Takes for the meaning of an article the characters of its title. */
final class TitleEncoder implements Encoder {

    @Override
    public String model() {
        return "titles";
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        return texts.stream().map(TitleEncoder::vector).toList();
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSIONS];
        int title = Math.max(0, text.indexOf('。'));
        for (int i = 0; i < title; i++) {
            vector[text.charAt(i) % DIMENSIONS] += 1;
        }
        double squares = 0;
        for (float coordinate : vector) {
            squares += coordinate * coordinate;
        }
        for (int i = 0; i < DIMENSIONS && squares > 0; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    @Override
    public void close() {}
}
