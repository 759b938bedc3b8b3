package fengxiang.text.analysis;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Texts to cut, and what a phrase in them means, written the slow and plain way. */
final class Texts {

    private static final String[] PIECES = {
        "检测",
        "站",
        "車",
        "檢",
        "收费",
        "南京市",
        "长江",
        "大桥",
        "的",
        "了",
        "研究生",
        "A",
        "b",
        "5",
        "g",
        "ＡＢ",
        "１２",
        "3.14",
        "hello",
        "World",
        "\ud83d\ude00",
        "\ud83d\udc6e\ud83c\udffd\u200d\u2642\ufe0f",
        "\ud842\udfb7",
        "\ud867\udf7e",
        "，",
        "。",
        "——",
        "“",
        "”",
        "（",
        "）",
        "!",
        "?",
        "/",
        "@",
        "-",
        "+",
        " ",
        "　",
        "\t",
        "\n",
        "\r\n",
        "\u200b",
        "★",
        "℃",
        "①",
        "é",
        "e\u0301",
        "か",
        "한",
        "\u0f56\u0f7c\u0f51",
        "龘",
        "乹",
        "\ud800",
        "\udc00"
    };

    private Texts() {}

    /** The shipped sentences, one a line, own texts made up for these tests. */
    static List<String> shipped() {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream("sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of words, letters, symbols, blanks, punctuation and broken pairs in any order. */
    static String generated(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Any part of the text with two or more searchable units, cut between code points; or the text itself. */
    static String part(Random random, String text) {
        for (int attempt = 0; attempt < 20; attempt++) {
            int length = text.codePointCount(0, text.length());
            int start = random.nextInt(length);
            int end = Math.min(length, start + 2 + random.nextInt(30));
            String part = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            if (Units.count(part) >= 2) {
                return part;
            }
        }
        return text;
    }

    /** The units as code points, a run of punctuation as one comma. */
    static List<Integer> units(String text) {
        List<Integer> units = new ArrayList<>();
        text.codePoints().map(Units::normalise).forEach(point -> {
            boolean pause = Units.kind(point) == UnitKind.PUNCTUATION;
            boolean goesOn = pause && !units.isEmpty() && units.getLast() == ',';
            if (Units.kind(point) != UnitKind.BLANK && !goesOn) {
                units.add(pause ? ',' : point);
            }
        });
        return units;
    }

    /** The units without pauses at the ends. */
    static List<Integer> quoted(String query) {
        List<Integer> units = new ArrayList<>(units(query));
        while (!units.isEmpty() && units.getLast() == ',') {
            units.removeLast();
        }
        while (!units.isEmpty() && units.getFirst() == ',') {
            units.removeFirst();
        }
        return units;
    }
}
