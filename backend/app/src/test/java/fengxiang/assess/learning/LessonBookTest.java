package fengxiang.assess.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.Visitor;
import fengxiang.article.Articles;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.article.Understandings;
import fengxiang.assess.learning.CorrectedCity.Piece;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.training.LabelledText;
import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MovedClockTest
class LessonBookTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Understandings articles;

    @Autowired
    private Articles store;

    @Autowired
    private LessonBook book;

    @Autowired
    private MovableClock clock;

    private static Piece piece(String name, Tone.Label label) {
        return new Piece("http://copies.learning.example.cn/" + name, "服务评价" + name, "云溪市民中心的服务" + name, label);
    }

    /** Reviews: no other test corrects any. */
    @Test
    void copiesCountOnceByTheLatestLabelAndWhatIsGoneIsLeftOut() {
        CorrectedCity city = new CorrectedCity(port, articles, Visitor.newUser(port, "lessons-office", "office"));
        Piece first = piece("first", Tone.Label.NEGATIVE);
        Piece copy = piece("copy", Tone.Label.POSITIVE);
        Piece gone = piece("gone", Tone.Label.NEGATIVE);
        Piece neutral = piece("neutral", Tone.Label.NEUTRAL);
        city.deliver(Kind.REVIEW, List.of(first, copy, gone, neutral));
        for (Piece piece : List.of(first, copy, gone, neutral)) {
            clock.advance(Duration.ofSeconds(1));
            city.correct(List.of(piece));
        }
        assertThat(book.of(Kind.REVIEW, label -> true).texts()).hasSize(4);
        StoryMark one = new StoryMark(first.id(), Instant.EPOCH, null);
        assertThat(articles.move(city.seen(Set.of(copy.id())), one)).isZero();
        store.remove(gone.id());
        articles.refresh();
        Lessons lessons = book.of(Kind.REVIEW, label -> label != Label.NEUTRAL);
        assertThat(lessons.texts())
                .singleElement()
                .isEqualTo(new LabelledText(first.id(), Label.POSITIVE, copy.title(), copy.text()));
        assertThat(lessons.leftOut()).isEqualTo(2);
        assertThat(book.of(Kind.NEWS, label -> true).texts())
                .extracting(LabelledText::id)
                .doesNotContain(first.id());
    }
}
