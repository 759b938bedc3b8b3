package fengxiang.launcher.bench.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of measured times, and what must hold of them. */
class NoticesFiguresTest {

    private static final List<Double> HUNDRED =
            IntStream.rangeClosed(1, 100).mapToObj(i -> i / 50.0).toList();

    @Test
    void saysTheMiddleAndTheSlowest() {
        NoticesFigures figures = NoticesFigures.of("page", HUNDRED);
        assertThat(figures).isEqualTo(new NoticesFigures("page", 100, 0, 1, 1.9, 2));
        assertThat(figures.holds()).isTrue();
    }

    @Test
    void whatNobodyWasToldOfIsNotFast() {
        List<Double> missing = new ArrayList<>(HUNDRED);
        missing.set(0, -1.0);
        assertThat(NoticesFigures.of("page", missing).holds()).isFalse();
        assertThat(NoticesFigures.of("page", List.of(-1.0)).holds()).isFalse();
    }

    @Test
    void aCountThatNobodyWasToldOfDoesNotHold() {
        assertThat(new TrendFigures("trend", 100, 140).holds()).isTrue();
        assertThat(new TrendFigures("trend", 141, 140).holds()).isFalse();
        assertThat(new TrendFigures("trend", -1, 140).holds()).isFalse();
    }
}
