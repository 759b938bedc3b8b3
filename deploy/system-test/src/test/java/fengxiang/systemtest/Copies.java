package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An angry report and what other outlets make of it. */
record Copies(DemoRun demo, OpenAlerts live, Topic topic) {

    private static final int OUTLETS = 12;
    private static final int SECONDS = 120;
    private static final String TITLE = "云川车检中心夜间检测线突发停电，数百车主滞留";
    private static final String TEXT =
            "昨晚九点，云川车检中心二号检测线突然停电，三百多辆车被困在院内，车主怒斥无人解释，有人等到凌晨仍未离开，投诉电话一直打不通。" + "现场多名车主表示，工作人员态度恶劣，既不退费也不道歉，令人气愤。";

    /** The report is told of; its copies add articles to what there is, and neither stories nor alerts. */
    void raiseNothing() throws IOException, InterruptedException {
        int before = stories();
        send(0, TITLE, TEXT);
        Waiting.until("the report to be told of", SECONDS, () -> stories() > before);
        Thread.sleep(5_000);
        int stories = stories();
        List<String> alerts = live.kinds(topic);
        long mentions = topic.mentions();
        for (int outlet = 1; outlet <= OUTLETS; outlet++) {
            send(outlet, "【转载】" + TITLE, "据网络消息，" + TEXT);
        }
        Waiting.until("the copies", SECONDS, () -> topic.mentions() >= mentions + OUTLETS);
        live.awaitLook(topic, Instant.now(), 900);
        System.out.printf("  copies: %d, stories %d -> %d%n", OUTLETS, stories, stories());
        assertThat(live.kinds(topic)).hasSameSizeAs(alerts);
    }

    /** In all groups of the topic. */
    private int stories() {
        return live.groups(topic).stream()
                .mapToInt(group -> group.at("/group/stories").size())
                .sum();
    }

    private void send(int outlet, String title, String text) throws IOException {
        demo.api()
                .post(
                        "/api/ingest/articles",
                        Map.of("url", "http://o" + outlet + ".copies.example.cn/1", "title", title, "text", text));
    }
}
