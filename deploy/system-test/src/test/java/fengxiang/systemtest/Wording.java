package fengxiang.systemtest;

import java.util.Random;

/** Articles whose words are drawn by lot, so that none is a copy of another. */
record Wording(String host, String phrase, long seed) {

    private static final int LENGTH = 160;
    private static final int FIRST = 0x4E00;
    private static final int MANY = 6_000;

    /** As the interface takes it: the phrase in title and text. */
    String line(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        StringBuilder text = new StringBuilder(phrase).append('，');
        for (int i = 0; i < LENGTH; i++) {
            text.append(i % 20 == 19 ? "。" : Character.toString(FIRST + random.nextInt(MANY)));
        }
        return "{\"url\":\"" + url(number) + "\",\"title\":\"" + phrase + "第" + number + "条\",\"text\":\"" + text
                + "\"}";
    }

    String url(int number) {
        return "http://" + host + "/" + number;
    }
}
