package fengxiang.systemtest;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * A person who judges what waits, now and then once more, until the backend is gone. Remembers what was acknowledged,
 * and what was asked for and never answered. Two of them share no article.
 */
final class Judge implements Runnable {

    private static final List<String> VERDICTS = List.of("irrelevant", "watch", "level4", "level3", "level2", "level1");

    private final Api person;
    private final String topic;
    private final int half;
    private final Random random;
    private final Map<String, List<String>> found = new TreeMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<String> complaints = new ArrayList<>();
    private Asked unanswered;

    /** What was asked for and not answered: it may hold or not. */
    record Asked(String article, String verdict) {}

    /** {@code half}: 0 or 1, whose articles are judged. */
    Judge(Api person, String topic, int half, Random random) {
        this.person = person;
        this.topic = topic;
        this.half = half;
        this.random = random;
    }

    @Override
    public void run() {
        try {
            while (judgeSome()) {
                Thread.sleep(50);
            }
        } catch (UncheckedIOException gone) {
            // The backend was killed.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (AssertionError refused) {
            complaints.add(refused.getMessage());
        }
    }

    private boolean judgeSome() {
        for (JsonNode item : person.get("/api/triage?size=20&topic=" + topic).path("items")) {
            String article = item.at("/article/id").asString();
            if (Math.floorMod(article.hashCode(), 2) == half && !found.containsKey(article) && !judge(article)) {
                return false;
            }
        }
        List<String> earlier = List.copyOf(found.keySet());
        return earlier.isEmpty() || judge(earlier.get(random.nextInt(earlier.size())));
    }

    /** False: the backend is gone. */
    private boolean judge(String article) {
        List<String> before = found.getOrDefault(article, List.of());
        String verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
        unanswered = new Asked(article, verdict);
        HttpResponse<String> answer = person.put(
                "/api/triage/" + topic + "/" + article, Map.of("verdict", verdict, "version", before.size()));
        if (answer.statusCode() / 100 != 2) {
            complaints.add(answer.statusCode() + " for " + unanswered + ": " + answer.body());
            return false;
        }
        found.computeIfAbsent(article, none -> new ArrayList<>()).add(verdict);
        acknowledged.incrementAndGet();
        unanswered = null;
        return true;
    }

    /** Judgements of all rounds so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Answers that nobody expects, not counting those that never came. */
    List<String> complaints() {
        return complaints;
    }

    boolean hasUnanswered() {
        return unanswered != null;
    }

    /**
     * Learns what became of the judgement that was not answered: whichever way it went, it holds from now on.
     *
     * @param stored what is found of each article, the earlier before the later
     * @return whether it was stored
     */
    boolean settle(Map<String, List<String>> stored) {
        if (unanswered == null) {
            return false;
        }
        String article = unanswered.article();
        List<String> with = new ArrayList<>(found.getOrDefault(article, List.of()));
        with.add(unanswered.verdict());
        unanswered = null;
        if (!with.equals(stored.get(article))) {
            return false;
        }
        found.put(article, with);
        return true;
    }

    /** What was found of each article, the earlier before the later. */
    Map<String, List<String>> found() {
        return found;
    }
}
