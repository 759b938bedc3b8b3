package fengxiang.screen;

import fengxiang.alert.OpenAlert;
import fengxiang.figure.Share;
import fengxiang.figure.Windows;
import fengxiang.overview.TopicNumbers;
import fengxiang.screen.ScreenView.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a topic is in trouble. Pure. Coarse on purpose: three reports where there is usually one are no trouble yet; what
 * is shown to leaders has to be few.
 */
enum Trouble {
    /** People gave a level to one of its stories. */
    JUDGED,
    /** A rule has found something that may be an incident, or that is still unusual. */
    ALERT,
    /** Unusually many new stories are negative towards us. */
    NEGATIVE,
    /** Unusually many articles. */
    VOLUME;

    /** Fewer articles are no wave. */
    private static final long FEWEST_ARTICLES = 5;

    /** Fewer negative stories are single voices. */
    private static final long FEWEST_NEGATIVE = 3;

    /** Times what is usual. */
    private static final double TIMES = 3;

    /** Deviations of a count of independent events: chance alone exceeds three about once in 740 times (normal). */
    private static final double DEVIATIONS = 3;

    /** As long as nothing is known to be usual: a third at least, surely. */
    private static final double SHARE = 1.0 / 3;

    /** @param comparable whether enough was collected to say what is usual */
    static List<Trouble> of(
            TopicNumbers numbers, @Nullable Judged judged, @Nullable OpenAlert alert, boolean comparable) {
        List<Trouble> found = new ArrayList<>();
        if (judged != null) {
            found.add(JUDGED);
        }
        if (alert != null) {
            found.add(ALERT);
        }
        if (negative(numbers, comparable)) {
            found.add(NEGATIVE);
        }
        if (comparable && numbers.articles() >= FEWEST_ARTICLES && unusual(numbers.articles(), numbers.usual())) {
            found.add(VOLUME);
        }
        return List.copyOf(found);
    }

    private static boolean negative(TopicNumbers numbers, boolean comparable) {
        Share share = numbers.negative();
        if (share == null || share.negative() < FEWEST_NEGATIVE) {
            return false;
        }
        return comparable ? unusual(share.negative(), numbers.usualNegative()) : share.low() >= SHARE;
    }

    private static boolean unusual(long count, double usual) {
        return count >= TIMES * Math.max(1, usual) && Windows.above(count, usual) >= DEVIATIONS;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
