package fengxiang.crawler.extract;

import fengxiang.crawler.page.Page;
import fengxiang.text.dates.DateFound;
import fengxiang.text.dates.DateTexts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the time of publication among the dates of a page. */
final class PublishTime {

    private static final Pattern LABEL = Pattern.compile("(?:发布时间|发布日期|发表时间|发表日期|更新时间|时间|日期)\\s*[:：]");
    private static final Pattern MEMBERSHIP = Pattern.compile("注册|加入|登录|在线|上次|最后");
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);
    private static final int NEAR = 12;
    private static final int SHORT = 120;

    private final Instant now;

    PublishTime(Instant now) {
        this.now = now;
    }

    /**
     * Dates in the lines under the headline first, as far as they agree with what the page states for machines; lines
     * of the whole page count after those of the cleaned one, for some times stand in a tool bar.
     */
    @Nullable
    DateFound of(Page page, List<Line> cleaned, List<Line> whole, String title, boolean thread) {
        DateFound stated = usable(Stream.ofNullable(MetaTimes.stated(page))).stream()
                .findFirst()
                .orElse(null);
        DateFound ofFirstPost = thread ? ofFirstPost(cleaned, title) : null;
        if (ofFirstPost != null) {
            boolean finer = stated != null && stated.clocked() && stated.day().equals(ofFirstPost.day());
            return finer && !ofFirstPost.clocked() ? stated : ofFirstPost;
        }
        List<DateFound> near = agreeing(nearTitle(cleaned, title), stated);
        List<DateFound> known = stated == null ? List.of() : List.of(stated);
        DateFound best = first(true, near, known);
        if (best != null) {
            return best;
        }
        List<DateFound> nearInWhole = agreeing(nearTitle(whole, title), stated);
        List<DateFound> labelled = dates(whole, l -> isLabelled(l.text()));
        DateFound clocked = first(true, nearInWhole, labelled);
        DateFound day = clocked != null ? clocked : first(false, near, known, nearInWhole, labelled);
        return day != null ? day : anywhere(page, dates(cleaned, l -> l.length() < 80));
    }

    /** The words that every label ends with are looked for first: most lines have neither. */
    private static boolean isLabelled(String text) {
        return (text.contains("时间") || text.contains("日期"))
                && LABEL.matcher(text).find();
    }

    /** The first date in these texts that can be a time of publication, one with a clock before others. */
    @Nullable
    DateFound among(Stream<String> texts) {
        List<DateFound> found = usable(texts.flatMap(text -> DateTexts.in(text).stream()));
        DateFound clocked = first(true, found);
        return clocked != null ? clocked : first(false, found);
    }

    /** The first date outside of sentences, and be it a day only: the later ones are those of replies. */
    private @Nullable DateFound ofFirstPost(List<Line> lines, String title) {
        List<Line> notes = lines.stream()
                .filter(l -> Chars.sentenceMarks(l.text()) == 0
                        && !MEMBERSHIP.matcher(l.text()).find())
                .toList();
        List<DateFound> near = nearTitle(notes, title);
        return first(false, near, dates(notes, l -> l.text().length() < SHORT));
    }

    private @Nullable DateFound anywhere(Page page, List<DateFound> any) {
        DateFound clocked = first(true, any);
        List<DateFound> address = usable(Stream.ofNullable(MetaTimes.inAddress(page.url())));
        return clocked != null ? clocked : first(false, address, any);
    }

    /** Of dates that contradict a stated time of publication by more than a day none is believed. */
    private static List<DateFound> agreeing(List<DateFound> dates, @Nullable DateFound stated) {
        return stated == null
                ? dates
                : dates.stream()
                        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d.day(), stated.day())) <= 1)
                        .toList();
    }

    private List<DateFound> nearTitle(List<Line> lines, String title) {
        String wanted = Chars.squeeze(title);
        if (wanted.length() < 5) {
            return List.of();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).squeezed().contains(wanted)) {
                List<Line> after = lines.subList(i, Math.min(lines.size(), i + NEAR + 1));
                return dates(after, l -> l.text().length() < SHORT);
            }
        }
        return List.of();
    }

    private List<DateFound> dates(List<Line> lines, Predicate<Line> wanted) {
        return usable(lines.stream().filter(wanted).flatMap(l -> DateTexts.in(l.text()).stream()));
    }

    private List<DateFound> usable(Stream<DateFound> dates) {
        Instant latest = now.plus(CLOCK_SKEW);
        return dates.filter(d -> !d.instant().isBefore(EARLIEST) && !d.instant().isAfter(latest))
                .toList();
    }

    @SafeVarargs
    private static @Nullable DateFound first(boolean clocked, List<DateFound>... preferred) {
        return Stream.of(preferred)
                .flatMap(List::stream)
                .filter(d -> d.clocked() || !clocked)
                .findFirst()
                .orElse(null);
    }
}
