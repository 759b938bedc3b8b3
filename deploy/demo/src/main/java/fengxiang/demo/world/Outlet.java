package fengxiang.demo.world;

import java.util.List;

/** The outlets of the fictional city; each is served on a port of its own, in this order. */
public enum Outlet {
    NATIONAL("国时在线", List.of("国时网"), "national", "全国", "news", 9.5, Rhythm.NEWSROOM),
    PROVINCIAL("楚江都市报", List.of("楚江报"), "provincial", "湖北", "news", 9.5, Rhythm.NEWSROOM),
    OBSERVER("江岸观察", List.of("江岸观察网"), "provincial", "湖北", "news", 9, Rhythm.NEWSROOM),
    DAILY("云川日报", List.of(), "city", "云川", "news", 8.5, Rhythm.NEWSROOM),
    NEWSNET("云川新闻网", List.of("云川网"), "city", "云川", "news", 12, Rhythm.NEWSROOM),
    EVENING("云川晚报", List.of(), "city", "云川", "news", 9, Rhythm.NEWSROOM),
    GOVERNMENT("云川市政务公开", List.of("云川政务网"), "city", "云川", "news", 3.5, Rhythm.OFFICE),
    STATION("云川市机动车检测中心", List.of("云川车检中心", "市车检站"), "city", "云川", "news", 0.8, Rhythm.OFFICE),
    FORUM("云川论坛", List.of("云上社区"), "other", "云川", "social", 14, Rhythm.EVENING),
    REVIEWS("车生活点评", List.of(), "other", "全国", "review", 7, Rhythm.EVENING);

    private final String title;
    private final List<String> aliases;
    private final String tier;
    private final String region;
    private final String kind;
    private final double daily;
    private final Rhythm rhythm;

    Outlet(String title, List<String> aliases, String tier, String region, String kind, double daily, Rhythm rhythm) {
        this.title = title;
        this.aliases = aliases;
        this.tier = tier;
        this.region = region;
        this.kind = kind;
        this.daily = daily;
        this.rhythm = rhythm;
    }

    /** The name readers know it by. */
    public String title() {
        return title;
    }

    /** Other names of it. */
    public List<String> aliases() {
        return aliases;
    }

    /** national, provincial, city or other. */
    public String tier() {
        return tier;
    }

    /** Where it is at home. */
    public String region() {
        return region;
    }

    /** news, social or review. */
    public String kind() {
        return kind;
    }

    /** Whether it prints news that another outlet may repeat. */
    public boolean newsroom() {
        return rhythm == Rhythm.NEWSROOM;
    }

    /** Articles on an average weekday without any wave. */
    double daily() {
        return daily;
    }

    Rhythm rhythm() {
        return rhythm;
    }
}
