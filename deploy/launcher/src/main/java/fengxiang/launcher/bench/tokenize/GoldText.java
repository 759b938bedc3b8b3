package fengxiang.launcher.bench.tokenize;

import java.util.ArrayList;
import java.util.List;

/** A sentence and where its words end. */
record GoldText(String text, List<Integer> ends) {

    GoldText {
        ends = List.copyOf(ends);
    }

    /** Of a line whose words are parted by blanks. */
    static GoldText of(String line) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (String word : line.strip().split("\\s+")) {
            text.append(word);
            ends.add(text.length());
        }
        return new GoldText(text.toString(), ends);
    }
}
