package fengxiang.systemtest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Whether alerts, groups and notices of a topic are those that its articles ask for. Says in words what is wrong. */
final class AlertTruth {

    private final Stored stored;
    private final Receiver receiver;
    private final String channel;

    AlertTruth(Stored stored, Receiver receiver, String channel) {
        this.stored = stored;
        this.receiver = receiver;
        this.channel = channel;
    }

    List<String> wrong(WatchedTopic topic) {
        List<String> wrong = new ArrayList<>();
        Set<String> stories = stories(topic, wrong);
        Map<String, JsonNode> alerts = byId(stored.with("alerts", "topicId", topic.id()));
        Map<String, JsonNode> groups = byId(stored.with("alert-groups", "topicId", topic.id()));
        alerts(topic, alerts, stories, wrong);
        groups(alerts, groups, wrong);
        if (groups.size() != 1) {
            wrong.add(groups.size() + " groups " + groups.keySet());
        }
        notices(topic, groups, wrong);
        return wrong.stream().map(one -> topic.name() + ": " + one).toList();
    }

    /** Each article is a story of its own. */
    private Set<String> stories(WatchedTopic topic, List<String> wrong) {
        Map<String, String> found = new HashMap<>();
        stored.with("mentions", "topicId", topic.id())
                .forEach(mention -> found.put(
                        mention.path("articleId").asString(),
                        mention.path("story").asString()));
        topic.articles().stream()
                .filter(article -> !found.containsKey(article))
                .forEach(article -> wrong.add("article " + article + " was not understood"));
        return new HashSet<>(found.values());
    }

    private static void alerts(
            WatchedTopic topic, Map<String, JsonNode> alerts, Set<String> stories, List<String> wrong) {
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, Integer> found = new HashMap<>();
        alerts.values().forEach(alert -> {
            kinds.merge(alert.path("kind").asString(), 1, Integer::sum);
            if (alert.path("kind").asString().equals("new-story")) {
                texts(alert.at("/evidence/stories")).forEach(story -> found.merge(story, 1, Integer::sum));
            }
        });
        stories.stream()
                .filter(story -> !found.containsKey(story))
                .forEach(story -> wrong.add("story " + story + " raised nothing"));
        found.forEach((story, times) -> {
            if (times > 1) {
                wrong.add("story " + story + " is in " + times + " alerts");
            }
        });
        Map<String, Integer> should = new TreeMap<>(Map.of("new-story", 1));
        for (String kind : List.of("count", "spread")) {
            if (topic.isCounted() || kinds.containsKey(kind)) {
                should.put(kind, 1);
            }
        }
        if (!kinds.equals(should)) {
            wrong.add("alerts " + kinds + " instead of " + should);
        }
    }

    private static void groups(Map<String, JsonNode> alerts, Map<String, JsonNode> groups, List<String> wrong) {
        Map<String, Set<String>> its = new HashMap<>();
        alerts.forEach((id, alert) -> its.computeIfAbsent(alert.path("group").asString(), none -> new HashSet<>())
                .add(id));
        its.keySet().stream().filter(id -> !groups.containsKey(id)).forEach(id -> wrong.add("there is no group " + id));
        groups.forEach((id, group) -> {
            Set<String> own = its.getOrDefault(id, Set.of());
            if (!texts(group.path("alerts")).equals(own)) {
                wrong.add("group " + id + " names " + group.path("alerts") + " and has " + own);
            }
            if (group.path("urgent").asInt() != own.size()) {
                wrong.add("group " + id + " counts " + group.path("urgent") + " urgent alerts of " + own.size());
            }
            Set<String> missing = own.stream()
                    .flatMap(alert -> texts(alerts.get(alert).at("/evidence/stories")).stream())
                    .collect(Collectors.toSet());
            missing.removeAll(texts(group.path("stories")));
            if (!missing.isEmpty()) {
                wrong.add("group " + id + " lacks stories " + missing);
            }
        });
    }

    private void notices(WatchedTopic topic, Map<String, JsonNode> groups, List<String> wrong) {
        Map<String, JsonNode> notices = byId(stored.all("notices").stream()
                .filter(notice -> notice.path("targetId").asString().equals(topic.id()))
                .toList());
        Set<String> firsts = notices.values().stream()
                .filter(notice -> notice.path("kind").asString().equals("first"))
                .map(notice -> notice.path("id").asString())
                .collect(Collectors.toSet());
        Set<String> should = groups.keySet().stream().map(id -> id + ".first").collect(Collectors.toSet());
        if (!firsts.equals(should)) {
            wrong.add("people were first told " + firsts + " instead of " + should);
        }
        Set<String> taken = receiver.told().stream()
                .filter(told -> told.answer() == 200)
                .flatMap(told -> told.notices().stream())
                .collect(Collectors.toSet());
        notices.forEach((id, notice) -> {
            String state =
                    stored.get("deliveries", id + "~" + channel).path("state").asString("none");
            if (!Set.of("sent", "merged").contains(state)) {
                wrong.add("notice " + id + " is " + state);
            }
            if (!taken.contains(id)) {
                wrong.add("notice " + id + " was never received");
            }
        });
    }

    /** What was received, whatever it is about: each message under one id, with the same notices each time. */
    List<String> wrongMessages() {
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> first = new HashMap<>();
        Map<String, Set<String>> messages = new HashMap<>();
        receiver.told().forEach(told -> {
            if (!told.id().equals(told.inside())) {
                wrong.add("header " + told.id() + " and body " + told.inside());
            }
            List<String> before = first.putIfAbsent(told.id(), told.notices());
            if (before != null && !before.equals(told.notices())) {
                wrong.add("message " + told.id() + " held " + before + ", then " + told.notices());
            }
            told.notices()
                    .forEach(notice -> messages.computeIfAbsent(notice, none -> new HashSet<>())
                            .add(told.id()));
        });
        messages.forEach((notice, ids) -> {
            if (ids.size() > 1) {
                wrong.add("notice " + notice + " came in messages " + ids);
            }
        });
        return wrong;
    }

    /** Messages that came more than once, although they were taken before. */
    long repeated() {
        Map<String, Long> taken = receiver.told().stream()
                .filter(told -> told.answer() == 200)
                .collect(Collectors.groupingBy(Receiver.Told::id, Collectors.counting()));
        return taken.values().stream().filter(times -> times > 1).count();
    }

    private static Map<String, JsonNode> byId(List<JsonNode> documents) {
        Map<String, JsonNode> all = new TreeMap<>();
        documents.forEach(one -> all.put(one.path("id").asString(), one));
        return all;
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
