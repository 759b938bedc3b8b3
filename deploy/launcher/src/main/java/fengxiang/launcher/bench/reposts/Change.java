package fengxiang.launcher.bench.reposts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What is done to an article before it is published elsewhere. */
enum Change {
    VERBATIM_WITH_HEADER_AND_FOOTER,
    CUT_TO_70_PERCENT,
    CUT_TO_40_PERCENT,
    SENTENCES_CHANGED_5_PERCENT,
    SENTENCES_CHANGED_10_PERCENT,
    SENTENCES_CHANGED_20_PERCENT,
    OTHER_INTRODUCTION_30_PERCENT,
    CHANGED_20_PERCENT_CUT_TO_80_WITH_FOOTER,
    /** 30 % of it at the end of another text; that is no copy. */
    QUOTED;

    /** The end of a sentence. */
    private static final String END = "(?<=[。！？])";

    boolean isCopy() {
        return this != QUOTED;
    }

    /** @param others sentences of other articles */
    String of(String body, List<String> others, Random random) {
        return switch (this) {
            case VERBATIM_WITH_HEADER_AND_FOOTER ->
                "【转载】来源：某某日报 2026-07-01\n" + body + "\n责任编辑：某某 校对：某某 版权声明：本文仅代表作者观点";
            case CUT_TO_70_PERCENT -> cut(body, 0.7);
            case CUT_TO_40_PERCENT -> cut(body, 0.4);
            case SENTENCES_CHANGED_5_PERCENT -> changed(body, 0.05, others, random);
            case SENTENCES_CHANGED_10_PERCENT -> changed(body, 0.1, others, random);
            case SENTENCES_CHANGED_20_PERCENT -> changed(body, 0.2, others, random);
            case OTHER_INTRODUCTION_30_PERCENT -> text(0.3 * body.length(), others, random) + body;
            case CHANGED_20_PERCENT_CUT_TO_80_WITH_FOOTER ->
                cut(changed(body, 0.2, others, random), 0.8) + "\n责任编辑：某某（本文转自网络，版权归原作者）";
            case QUOTED -> text(0.7 * body.length(), others, random) + cut(body, 0.3);
        };
    }

    private static String cut(String body, double share) {
        return body.substring(0, (int) (body.length() * share));
    }

    private static String text(double length, List<String> sentences, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(any(sentences, random));
        }
        return text.toString();
    }

    private static String changed(String body, double share, List<String> others, Random random) {
        List<String> sentences = new ArrayList<>(Arrays.asList(body.split(END)));
        sentences.replaceAll(sentence -> random.nextDouble() >= share ? sentence : changed(sentence, others, random));
        return String.join("", sentences);
    }

    /** Left out, replaced, or one in six characters replaced. */
    private static String changed(String sentence, List<String> others, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> any(others, random);
            default -> {
                char[] chars = sentence.toCharArray();
                for (int i = 0; i < chars.length; i++) {
                    chars[i] = random.nextInt(6) == 0 ? any(others, random).charAt(0) : chars[i];
                }
                yield new String(chars);
            }
        };
    }

    private static String any(List<String> sentences, Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    /** Sentences to be put into others. What has no full stop for half a page is no sentence, but half an article. */
    static List<String> sentences(String body) {
        return Arrays.stream(body.split(END))
                .map(String::strip)
                .filter(sentence -> sentence.length() > 10 && sentence.length() < 150)
                .toList();
    }
}
