package fengxiang.rule;

import java.util.Locale;

/** What a rule looks for. */
public enum RuleKind {
    /** 新报道: a story that was not in the topic before. */
    NEW_STORY(Watches.STORIES, true),
    /** 负面报道: a story that is negative towards the topic. */
    NEGATIVE_STORY(Watches.STORIES, true),
    /** 声量突增: more new stories than is usual at this hour. */
    VOLUME(Watches.COUNTS, true),
    /** 首家高层级媒体: the first outlet of a tier that takes a story up. */
    FIRST_TIER(Watches.STORIES, true),
    /** 来源失灵: a source of the topic is blind or cannot be fetched. */
    SOURCES(Watches.SOURCES, true),
    /** 负面突增: more negative new stories than usual. */
    NEGATIVE_VOLUME(Watches.COUNTS, false),
    /** 负面占比: the share of negative stories is above what is usual, by its lower bound. */
    NEGATIVE_SHARE(Watches.COUNTS, false),
    /** 数量达标: so many new stories within so many hours. */
    COUNT(Watches.COUNTS, false),
    /** 扩散: so many outlets within so many hours. */
    SPREAD(Watches.COUNTS, false),
    /** 新热词: a word that is much more frequent than it was. */
    NEW_TERM(Watches.WORDS, false),
    /** 采集延迟: articles are collected later than so many minutes after their publication. */
    DELAY(Watches.SOURCES, false);

    /** What has to be looked at to decide. */
    public enum Watches {
        /** Single mentions, as they come. */
        STORIES,
        /** Closed bins of a quarter of an hour. */
        COUNTS,
        /** What articles speak of. */
        WORDS,
        /** How the topic's sources are. */
        SOURCES
    }

    private final Watches watches;
    private final boolean common;

    RuleKind(Watches watches, boolean common) {
        this.watches = watches;
        this.common = common;
    }

    public Watches watches() {
        return watches;
    }

    /** Whether it is shown to everybody, or only to those who ask for more. */
    public boolean common() {
        return common;
    }

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
