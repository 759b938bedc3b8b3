package fengxiang.screen;

import fengxiang.alert.OpenAlert;
import fengxiang.heatmap.RegionHeat;
import fengxiang.mention.Verdict;
import fengxiang.overview.OverviewView.SourceStates;
import fengxiang.overview.TopicNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leaders see.
 *
 * @param asOf the moment all of it holds for
 * @param organisation our name; null: nobody has entered it
 * @param comparable whether enough was collected to say what is usual
 * @param working topics that work
 * @param troubled of these: in trouble
 * @param topics at most {@link Screen#MOST_TOPICS}: those in trouble, the worst first, then those with most articles
 * @param week days of China, today last
 */
record ScreenView(
        Instant asOf,
        @Nullable String organisation,
        boolean comparable,
        ScreenDay day,
        int working,
        int troubled,
        List<ScreenTopic> topics,
        List<ScreenDate> week,
        ScreenPlaces places,
        SourceStates sources) {

    /**
     * The last 24 hours, by time of publication. An article that concerns two topics is one.
     *
     * @param articles that concern any of our topics
     * @param negative of these: towards any of them
     * @param usual articles in 24 hours: the median of the 14 times 24 hours before
     * @param waiting new stories that nobody has judged, whenever they came
     */
    record ScreenDay(long articles, long negative, double usual, long waiting) {}

    /**
     * A topic.
     *
     * @param reasons why it is in trouble; empty: it is not
     * @param judged null: people have not given a level to any story of the last 24 hours
     * @param alert the gravest of a day; null: none
     * @param story what the trouble is about; null: it is in none
     */
    record ScreenTopic(
            String topic,
            String name,
            TopicNumbers numbers,
            List<Trouble> reasons,
            @Nullable Judged judged,
            @Nullable OpenAlert alert,
            @Nullable LeadStory story) {

        ScreenTopic about(@Nullable LeadStory lead) {
            return new ScreenTopic(topic, name, numbers, reasons, judged, alert, lead);
        }
    }

    /**
     * What people found.
     *
     * @param level the most serious of the stories that were published or copied in the last 24 hours
     * @param stories of this level
     */
    record Judged(Verdict level, long stories) {}

    /**
     * The story with most articles in the last 24 hours; of those judged most serious where people gave a level, else
     * of the negative ones where there are unusually many.
     *
     * @param title of its earliest article in this time
     * @param outlet of the same
     * @param articles of the story in the topic in this time; null: it cannot be told exactly
     */
    record LeadStory(String title, String outlet, @Nullable Long articles) {}

    /** @param whole the day is over */
    record ScreenDate(LocalDate date, boolean whole, long articles, long negative) {}

    /**
     * The places that the week's articles speak of.
     *
     * @param local parts of the smallest unit that most articles with a place speak of; null: no province has most
     */
    record ScreenPlaces(RegionHeat provinces, @Nullable RegionHeat local) {}
}
