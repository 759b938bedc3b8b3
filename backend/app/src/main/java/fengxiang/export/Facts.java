package fengxiang.export;

import fengxiang.article.Tone;
import fengxiang.figure.Interval;
import fengxiang.figure.Noted;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.Words;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.outlet.Tier;
import fengxiang.text.place.Region;
import fengxiang.text.place.Regions;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a table says about itself: what was asked, when, and how much was found. */
final class Facts {

    private final Topics topics;
    private final Outlets outlets;
    private final Clock clock;

    Facts(Topics topics, Outlets outlets, Clock clock) {
        this.topics = topics;
        this.outlets = outlets;
        this.clock = clock;
    }

    record Fact(String name, String value) {}

    List<Fact> of(ScopeParameters asked, Scope scope, long total) {
        Map<String, String> topicNames =
                topics.working().topics().stream().collect(Collectors.toMap(WorkingTopic::id, WorkingTopic::name));
        Map<String, String> outletNames = outlets.all().stream().collect(Collectors.toMap(Outlet::id, Outlet::name));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("检索词", scope.query() == null ? "（全部文章）" : String.valueOf(asked.q())));
        facts.add(new Fact("发布时间", Words.range(scope.from(), scope.to())));
        add(facts, "方案", scope.topics(), id -> topicNames.getOrDefault(id, id));
        add(facts, "媒体", scope.outlets(), id -> outletNames.getOrDefault(id, id));
        add(facts, "层级", scope.tiers(), (Tier tier) -> Words.of(tier));
        add(facts, "类型", scope.kinds(), (ArticleKind kind) -> Words.of(kind));
        add(facts, scope.topics().isEmpty() ? "全文情感" : "对方案情感", scope.sentiments(), (Tone.Label l) -> Words.of(l));
        add(
                facts,
                "谈及地区",
                scope.regions(),
                code -> Regions.find(code).map(Region::name).orElse(code));
        add(facts, "时段", scope.hours(), String::valueOf);
        Noted noted = scope.noted();
        if (noted != null) {
            facts.add(new Fact("标记（" + noted.user() + "）", Words.of(noted)));
        }
        facts.add(new Fact("文章数", String.valueOf(total)));
        facts.add(new Fact("时区", "北京时间（" + Interval.ZONE + "）"));
        facts.add(new Fact("导出时间", Words.of(clock.instant())));
        return facts;
    }

    private static <T> void add(List<Fact> facts, String name, Collection<T> values, Function<T, String> word) {
        if (!values.isEmpty()) {
            facts.add(new Fact(name, values.stream().map(word).collect(Collectors.joining("、"))));
        }
    }
}
