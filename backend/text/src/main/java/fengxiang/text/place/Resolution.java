package fengxiang.text.place;

import static java.util.Objects.requireNonNull;

import fengxiang.text.place.Form.Kind;
import fengxiang.text.place.Form.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of the places with one name is meant: by what stands before it, beside it, and elsewhere in the
 * article.
 */
final class Resolution {

    private static final int LONGEST_LIST = 20;

    private final Chars chars;
    private final List<Mention> mentions;
    private final List<Mention> published;

    private Resolution(Chars chars, List<Mention> mentions, List<Mention> published) {
        this.chars = chars;
        this.mentions = mentions;
        this.published = published;
    }

    /** Settles what can be settled. */
    static void run(Chars chars, List<Mention> mentions, List<Mention> published) {
        Resolution resolution = new Resolution(chars, mentions, published);
        resolution.chain(published);
        resolution.settleClear(published);
        resolution.chain(mentions);
        resolution.settleClear(mentions);
        new CountedLists(chars, mentions).settle();
        mentions.forEach(mention -> Happenings.settle(chars, mention));
        resolution.settleEnds();
        // A neighbour that has just been settled settles the next one.
        for (int round = 0; round < 2; round++) {
            resolution.settleLists();
            resolution.settleByContext();
        }
    }

    private void chain(List<Mention> row) {
        for (int i = 1; i < row.size(); i++) {
            Mention before = row.get(i - 1);
            Mention mention = row.get(i);
            if (mayChain(row, i) && isLink(before.end(), mention) && !mention.chainTo(before)) {
                contradict(before, mention);
            }
        }
    }

    /** A common word is a name right behind a city only where the list that it begins is counted: 广州天河、白云两区. */
    private boolean mayChain(List<Mention> row, int index) {
        Mention mention = row.get(index);
        return mention.form().kind() != Kind.GROUP
                && (mention.standing() != Standing.LISTED
                        || isTown(row.get(index - 1), mention)
                        || isCounted(row, index));
    }

    /** 云南安宁; but not 天津和平, as peace can be there. */
    private static boolean isTown(Mention before, Mention mention) {
        return before.end() == mention.start()
                && mention.options().stream()
                        .filter(option -> before.options().stream().anyMatch(option::isWithin))
                        .anyMatch(option -> !option.name().endsWith("区"));
    }

    private boolean isCounted(List<Mention> row, int first) {
        int last = first;
        while (last + 1 < row.size() && last - first < LONGEST_LIST && isList(row.get(last), row.get(last + 1))) {
            last++;
        }
        int at = row.get(last).end();
        return chars.hasOneOf("两二三四五六七八九十多", at)
                && (chars.hasOneOf("区县市旗地", at + 1) || chars.has("个", at + 1) && chars.hasOneOf("区县市旗", at + 2));
    }

    /** 安徽来安, 安徽·来安, and 安徽的来安县 but not 北京的和平. */
    private boolean isLink(int from, Mention mention) {
        int gap = mention.start() - from;
        return gap == 0
                || gap == 1 && chars.hasOneOf(" ·　-", from)
                || gap == 1 && mention.form().kind() == Kind.FULL && chars.hasOneOf("的原老旧", from);
    }

    /** 滁州市鼓楼区, 南京大厂: there is none, and one that lies elsewhere is not meant. */
    private static void contradict(Mention before, Mention mention) {
        List<Region> options = mention.options();
        boolean vague = options.size() > 1 || mention.form().kind() == Kind.SHORT;
        if (vague && before.end() == mention.start() && isAllWider(before, options)) {
            mention.restrictTo(List.of());
        }
    }

    private static boolean isAllWider(Mention before, List<Region> options) {
        return before.options().stream().allMatch(one -> one.level() != RegionLevel.COUNTY)
                && options.stream().allMatch(one -> one.level() == RegionLevel.COUNTY);
    }

    private static void settleClear(List<Mention> row) {
        for (Mention mention : row) {
            List<Region> options = mention.options();
            if (options.size() == 1 && (mention.isChained() || mention.standing() == Standing.ALONE)) {
                mention.settle(options.getFirst());
            }
        }
    }

    /** 从十堰到安康: what is reached from a place is one. */
    private void settleEnds() {
        for (int i = 1; i < mentions.size(); i++) {
            Mention before = mentions.get(i - 1);
            Mention mention = mentions.get(i);
            List<Region> options = mention.options();
            if (!mention.isSettled()
                    && before.isSettled()
                    && before.end() == mention.start() - 1
                    && chars.hasOneOf("到至", before.end())
                    && options.size() == 1
                    && options.getFirst().level() == RegionLevel.PREFECTURE) {
                mention.settle(options.getFirst());
            }
        }
    }

    private void settleLists() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (!mention.isSettled() && mention.form().kind() != Kind.GROUP) {
                if (i > 0 && isList(mentions.get(i - 1), mention)) {
                    settleBeside(mention, mentions.get(i - 1).region());
                }
                if (!mention.isSettled() && i + 1 < mentions.size() && isList(mention, mentions.get(i + 1))) {
                    settleBeside(mention, mentions.get(i + 1).region());
                }
            }
        }
    }

    private boolean isList(Mention one, Mention next) {
        int gap = next.start() - one.end();
        return gap == 1 && chars.hasOneOf("、和与及,，", one.end()) || gap == 2 && chars.has("以及", one.end());
    }

    private static void settleBeside(Mention mention, @Nullable Region neighbour) {
        if (neighbour == null) {
            return;
        }
        List<Region> beside = mention.form().regions().stream()
                .filter(option -> option.isBeside(neighbour))
                .toList();
        if (beside.size() == 1) {
            mention.settle(beside.getFirst());
        }
    }

    private void settleByContext() {
        Context context = context();
        for (Mention mention : mentions) {
            if (!mention.isSettled() && mention.standing().compareTo(Standing.NEAR) <= 0) {
                List<Region> options = mention.options();
                Region found = context.choose(options, RegionLevel.PREFECTURE, mention.start());
                if (found == null) {
                    found = context.choose(options, RegionLevel.PROVINCE, mention.start());
                }
                if (found != null) {
                    mention.settle(found);
                }
            }
        }
    }

    /** Also what the byline names: a paper of Nanjing that writes 鼓楼区 means its own. */
    private Context context() {
        Context context = new Context();
        Stream.concat(published.stream(), mentions.stream())
                .filter(Mention::isSettled)
                .sorted(Comparator.comparingInt(Mention::start))
                .forEach(mention -> context.add(requireNonNull(mention.region()), mention.start()));
        return context;
    }
}
