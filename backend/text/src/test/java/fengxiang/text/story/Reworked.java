package fengxiang.text.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happens to an article on its way to another outlet. */
enum Reworked {
    WITH_HEADER_AND_FOOTER(text -> "【转载】来源：云溪晚报 2026-07-01\n" + text + "\n责任编辑：小禾 校对：小满\n版权声明：本文仅代表作者观点，不代表本站立场。"),
    CUT_TO_70_PERCENT(text -> text.substring(0, text.length() * 7 / 10)),
    CUT_TO_40_PERCENT(text -> text.substring(0, text.length() * 4 / 10)),
    EVERY_10TH_SENTENCE_CHANGED(text -> everySentence(text, 10)),
    EVERY_5TH_SENTENCE_CHANGED(text -> everySentence(text, 5)),
    WITH_ANOTHER_INTRODUCTION(text -> "秋分刚过，记者又一次来到这里。" + "风从山那边吹过来，街上的人比往常走得快些。".repeat(5) + text),
    CHANGED_CUT_AND_FOOTED(
            text -> everySentence(text, 5).substring(0, text.length() * 8 / 10) + "\n责任编辑：小禾（本文转自网络，版权归原作者）"),
    IN_TRADITIONAL_CHARACTERS(
            text -> text.replace('东', '東').replace('门', '門').replace('车', '車').replace("，", ","));

    private final UnaryOperator<String> how;

    Reworked(UnaryOperator<String> how) {
        this.how = how;
    }

    String of(String text) {
        return how.apply(text);
    }

    private static String everySentence(String text, int step) {
        List<String> sentences = new ArrayList<>(Arrays.asList(text.split("(?<=。)")));
        for (int i = step - 2; i < sentences.size(); i += step) {
            sentences.set(i, "这里换成了完全不同的一句话，说的是另外一件小事，与原来的内容没有关系。");
        }
        return String.join("", sentences);
    }
}
