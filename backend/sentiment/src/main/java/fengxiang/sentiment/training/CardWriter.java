package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Model cards for programs and for people. */
public final class CardWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CardWriter() {}

    public static String json(ModelCard card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", card.kind().word());
        fields.put("encoder", card.encoder());
        fields.put("form", card.form());
        fields.put("temperature", round(card.temperature()));
        fields.put(
                "thresholds",
                Map.of(
                        "certain",
                        thresholds(card.bands().certain()),
                        "probable",
                        thresholds(card.bands().probable())));
        fields.put("certain", Map.of("labels", card.certain()[0], "right", card.certain()[1]));
        fields.put("training", card.training().stream().map(CardWriter::source).toList());
        fields.put(
                "development",
                card.development().stream().map(CardWriter::evaluation).toList());
        fields.put("limits", card.limits());
        return JSON.writeValueAsString(fields) + "\n";
    }

    private static List<Object> thresholds(double[] values) {
        List<Object> list = new ArrayList<>();
        for (double value : values) {
            list.add(value > 1 ? "never" : round(value));
        }
        return list;
    }

    private static Map<String, Object> source(ModelCard.Source source) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", source.name());
        fields.put("sha256", source.sha256());
        fields.put("weight", source.weight());
        for (Label label : Label.values()) {
            fields.put(label.word(), source.counts()[label.ordinal()]);
        }
        return fields;
    }

    private static Map<String, Object> evaluation(ModelCard.Evaluation evaluation) {
        Scores scores = evaluation.scores();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", evaluation.file().name());
        fields.put("sha256", evaluation.file().sha256());
        fields.put("texts", scores.count());
        fields.put("macroF1", round(scores.macroF1()));
        fields.put("accuracy", round(scores.accuracy()));
        fields.put("negativePrecision", round(scores.precision(Label.NEGATIVE)));
        fields.put("negativeRecall", round(scores.recall(Label.NEGATIVE)));
        fields.put("confusion", scores.confusion());
        fields.put("calibrationError", round(evaluation.calibration().error()));
        fields.put(
                "calibrationErrorInterval",
                List.of(
                        round(evaluation.calibration().interval()[0]),
                        round(evaluation.calibration().interval()[1])));
        return fields;
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    public static String markdown(ModelCard card) {
        StringBuilder text = new StringBuilder();
        text.append("# Sentiment head: ").append(card.kind().word()).append("\n\n");
        text.append(capital(card.form()))
                .append(". Encoder: ")
                .append(card.encoder())
                .append(".\n\n");
        text.append(
                "## Learned from\n\n| file | negative | neutral | positive | weight | SHA-256 |\n|---|---|---|---|---|---|\n");
        for (ModelCard.Source source : card.training()) {
            text.append(format(
                    "| %s | %d | %d | %d | %.1f | `%s` |\n",
                    source.name(),
                    source.counts()[0],
                    source.counts()[1],
                    source.counts()[2],
                    source.weight(),
                    source.sha256()));
        }
        text.append(
                "\n## Scores on development files\n\nNone of their texts was learned from. A file that knows two labels is scored on those. Calibration: expected error over 5 folds,\n"
                        + "10 bins of equally many texts, with its 95 % interval.\n\n"
                        + "| file | texts | macro-F1 | accuracy | negative precision | negative recall | calibration error |\n|---|---|---|---|---|---|---|\n");
        for (ModelCard.Evaluation one : card.development()) {
            Scores scores = one.scores();
            text.append(format(
                    "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f (%.3f to %.3f) |\n",
                    one.file().name(),
                    scores.count(),
                    scores.macroF1(),
                    scores.accuracy(),
                    scores.precision(Label.NEGATIVE),
                    scores.recall(Label.NEGATIVE),
                    one.calibration().error(),
                    one.calibration().interval()[0],
                    one.calibration().interval()[1]));
        }
        text.append("\n").append(bands(card));
        text.append("\n## Limits\n\n");
        card.limits().forEach(limit -> text.append("- ").append(limit).append('\n'));
        return text.toString();
    }

    private static String bands(ModelCard card) {
        StringBuilder text = new StringBuilder(format(
                "## Calibration and bands\n\nTemperature %.3f. *Certain*: the lower 95 %% bound of the precision on the first development file is at least %.2f,\n"
                        + "and the label is at least %.2f likely itself; *probable*: both at least %.2f; *unsure*: the rest.\n"
                        + "Of that file %d labels are called certain, %d of them are right.\n\n"
                        + "| label | certain from | probable from |\n|---|---|---|\n",
                card.temperature(),
                BandFinder.CERTAIN,
                BandFinder.CERTAIN_ITSELF,
                BandFinder.PROBABLE,
                card.certain()[0],
                card.certain()[1]));
        for (Label label : Label.values()) {
            text.append(format(
                    "| %s | %s | %s |\n",
                    label.word(),
                    threshold(card.bands().certain()[label.ordinal()]),
                    threshold(card.bands().probable()[label.ordinal()])));
        }
        return text.toString();
    }

    private static String threshold(double value) {
        return value > 1 ? "never" : format("%.3f", value);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
