package fengxiang.demo.world;

import java.util.ArrayList;
import java.util.List;

/** Puts personal details into forum threads, as slots, the way people really give them away. */
final class Planting {

    private Planting() {}

    /** The number of the person who wrote a post; 0 is the thread's first post. */
    static int writer(long seed, int post) {
        return (int) Math.floorMod(Draw.mix(seed, 77, post), 24L);
    }

    static Story into(Story plain, List<String> replies, long seed) {
        int me = writer(seed, 0);
        Draw draw = new Draw(seed, 3);
        String title = draw.chance(0.15) ? "⟦plate:" + me + "⟧的事：" + plain.title() : plain.title();
        List<String> paragraphs = new ArrayList<>(plain.paragraphs());
        if (draw.chance(0.5)) {
            paragraphs.add(draw.between(1, paragraphs.size()), draw.pick(sentences(me)));
        }
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            answers.add(reply(replies.get(i), me, writer(seed, i + 1), draw));
        }
        return new Story(title, List.copyOf(paragraphs), null, List.copyOf(answers));
    }

    private static List<String> sentences(int me) {
        return List.of(
                "需要的话可以联系我，电话⟦phone:" + me + "⟧，微信同号，最好晚上打。",
                "我的车牌是⟦plate:" + me + "⟧，当时就停在门口，有行车记录仪的朋友帮忙看看。",
                "登记时要填身份证号，我填的是⟦identity:" + me + "⟧，不知道会不会泄露。",
                "⟦mention:" + (me + 5) + "⟧上次也说过这件事，大家可以问问。");
    }

    private static String reply(String text, int first, int own, Draw draw) {
        return switch (draw.below(4)) {
            case 0 -> "⟦mention:" + first + "⟧" + text;
            case 1 -> text + "可以打我电话⟦phone:" + own + "⟧细聊。";
            default -> text;
        };
    }
}
