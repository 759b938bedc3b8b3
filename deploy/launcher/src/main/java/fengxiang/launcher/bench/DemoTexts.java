package fengxiang.launcher.bench;

import fengxiang.demo.Demo;
import fengxiang.demo.DemoSettings;
import fengxiang.demo.Expected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the outlets of the fictional city write, the same every time. */
public final class DemoTexts {

    private static final Instant ANCHOR = Instant.parse("2026-11-20T08:00:00Z");
    private static final int PORT = 20_101;

    private DemoTexts() {}

    /** Texts of so many characters each, cut out of the articles as they follow one another. */
    public static List<String> ofLength(int characters, int most) {
        DemoSettings usual = DemoSettings.from(ANCHOR);
        Demo demo = new Demo(new DemoSettings(usual.seed(), ANCHOR, ANCHOR, 0, 30, DemoSettings.ALL, PORT));
        StringBuilder all = new StringBuilder();
        demo.expected(ANCHOR).map(Expected::body).limit(4L * most).forEach(all::append);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at + characters <= all.length() && texts.size() < most; at += characters) {
            texts.add(all.substring(at, at + characters));
        }
        return texts;
    }
}
