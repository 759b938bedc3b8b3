package fengxiang.systemtest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Two people who judge the stories of a topic, and all that is stored of it. */
final class Judges {

    private static final int PAGE = 100;

    private final Api person;
    private final Topic topic;
    private final List<Judge> both;

    Judges(Api person, Topic topic, Random random) {
        this.person = person;
        this.topic = topic;
        this.both = List.of(
                new Judge(person, topic.id(), 0, new Random(random.nextLong())),
                new Judge(person, topic.id(), 1, new Random(random.nextLong())));
    }

    /** They work until the backend is gone, from when something waits. */
    List<Thread> begin() throws InterruptedException {
        Waiting.until("the first stories", 120, 100, this::somethingWaits);
        return both.stream().map(Thread.ofVirtual()::start).toList();
    }

    int acknowledged() {
        return both.stream().mapToInt(Judge::acknowledged).sum();
    }

    long unanswered() {
        return both.stream().filter(Judge::hasUnanswered).count();
    }

    /** Refusals that nobody expects. */
    List<String> complaints() {
        return both.stream().flatMap(judge -> judge.complaints().stream()).toList();
    }

    /**
     * What the ledger and the inbox hold, against what was acknowledged.
     *
     * @param kept judgements that were not answered and are stored all the same
     * @param wrong in words
     */
    record Compared(long kept, List<String> wrong) {}

    /** {@code stories}: all that there are in the topic. */
    Compared compare(Set<String> stories) throws InterruptedException {
        Map<String, List<String>> ledger = ledger();
        long kept = both.stream().filter(judge -> judge.settle(ledger)).count();
        Map<String, List<String>> should = new TreeMap<>();
        both.forEach(judge -> should.putAll(judge.found()));
        List<String> wrong = new ArrayList<>(complaints());
        Set<String> articles = new HashSet<>(should.keySet());
        articles.addAll(ledger.keySet());
        articles.stream()
                .filter(article -> !should.getOrDefault(article, List.of()).equals(ledger.get(article)))
                .forEach(article -> wrong.add("the ledger says " + ledger.get(article) + " of " + article
                        + " instead of " + should.get(article)));
        Set<String> open = new HashSet<>(stories);
        open.removeAll(should.keySet());
        Waiting.until("what nobody judged, and nothing else, to wait", 180, () -> inbox().equals(open));
        return new Compared(kept, wrong);
    }

    /** By article, the earlier before the later. A second line of the same article is shown as such. */
    private Map<String, List<String>> ledger() {
        Map<String, List<String>> found = new TreeMap<>();
        for (JsonNode row : all("/api/triage/ledger?", "items")) {
            JsonNode judgement = row.path("judgement");
            List<String> verdicts = new ArrayList<>();
            judgement
                    .path("past")
                    .forEach(one -> verdicts.add(one.path("verdict").asString()));
            verdicts.add(judgement.path("verdict").asString());
            found.merge(judgement.path("article").asString(), verdicts, (one, other) -> {
                one.add("and again");
                one.addAll(other);
                return one;
            });
        }
        return found;
    }

    /** While the first mention of a month is being stored there is no answer. */
    private boolean somethingWaits() {
        try {
            return !inbox().isEmpty();
        } catch (AssertionError notYet) {
            return false;
        }
    }

    private Set<String> inbox() {
        Set<String> waiting = new HashSet<>();
        all("/api/triage?topic=" + topic.id() + "&", "items")
                .forEach(item -> waiting.add(item.at("/article/id").asString()));
        return waiting;
    }

    private List<JsonNode> all(String path, String list) {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode items = person.get(path + "size=" + PAGE + "&page=" + page).path(list);
            items.forEach(all::add);
            if (items.size() < PAGE) {
                return all;
            }
        }
    }
}
