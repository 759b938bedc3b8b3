package fengxiang.detection.year;

import java.util.ArrayList;
import java.util.List;

/** Texts of no meaning, of words that are used as unevenly as those of a language, and what outlets do to them. */
final class Texts {

    private static final int WORDS = 4_000;
    private static final int FIRST = 0x4E00;
    private static final int IDEOGRAPHS = 2_000;

    private final Draws draws;
    private final List<String> words = new ArrayList<>();

    Texts(Draws draws) {
        this.draws = draws;
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = draws.chance(0.2) ? 1 : draws.chance(0.8) ? 2 : 3; length > 0; length--) {
                word.appendCodePoint(FIRST + draws.below(IDEOGRAPHS));
            }
            words.add(word.toString());
        }
    }

    /** @param body of sentences, each with its full stop */
    record Text(String title, List<String> body) {

        String whole() {
            return String.join("", body);
        }
    }

    /** As long as news are: half of them below 500 characters, one in ten below 180. */
    Text original() {
        double length = Math.clamp(draws.lognormal(500, 0.8), 90, 4_000);
        List<String> body = new ArrayList<>();
        for (int characters = 0;
                characters < length;
                characters += body.getLast().length()) {
            body.add(sentence());
        }
        return new Text(words(6), body);
    }

    private String sentence() {
        return words(4 + draws.below(6)) + "，" + words(3 + draws.below(8)) + "。";
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(words.get((int) (WORDS * Math.pow(draws.uniform(), 2))));
        }
        return text.toString();
    }

    /** What another outlet makes of it: mostly a little, sometimes much. */
    Text repost(Text text) {
        List<String> body = new ArrayList<>(text.body());
        if (draws.chance(0.25)) {
            body = new ArrayList<>(body.subList(0, Math.max(2, share(body, 0.4 + 0.6 * draws.uniform()))));
        }
        if (draws.chance(0.2) && body.size() > 3) {
            body.subList(0, Math.max(1, share(body, 0.3 * draws.uniform()))).clear();
        }
        if (draws.chance(0.3)) {
            double changed = 0.25 * draws.uniform();
            body.replaceAll(sentence -> draws.chance(changed) ? sentence() : sentence);
        }
        if (draws.chance(0.15)) {
            body.add(0, sentence() + sentence());
        }
        if (draws.chance(0.3)) {
            body.add(0, "来源：" + words(2) + "网\n");
        }
        if (draws.chance(0.6)) {
            body.add("\n责任编辑：" + words(1) + "（转自" + words(2) + "，版权归原作者）");
        }
        return new Text(draws.chance(0.5) ? words(6) : text.title(), body);
    }

    private static int share(List<String> body, double share) {
        return (int) Math.round(body.size() * share);
    }
}
