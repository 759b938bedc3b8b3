package fengxiang.launcher.bench.realpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final LabelledPage PAGE = new LabelledPage("a", Path.of("a.html"), "正文");
    private static final Collected ARTICLE = new Collected("1", "正文", "gb18030", "2005-03-11T04:12:00Z", true);

    @Test
    void namesEachMissingPageWithItsReasonAndBlamesNoneThatForbidsToBeKept() {
        Summary summary = Summary.of(List.of(
                PageResult.indexed(PAGE, ARTICLE, true, true, "正文"),
                PageResult.indexed(PAGE, ARTICLE, false, true, "正文"),
                PageResult.indexed(PAGE, ARTICLE, true, false, "正文"),
                PageResult.notIndexed(PAGE),
                PageResult.notExtracted(PAGE, true, new FetchEnd("rejected", "list-page")),
                PageResult.notExtracted(PAGE, true, new FetchEnd("disallowed", "noarchive")),
                PageResult.notExtracted(PAGE, false, FetchEnd.UNKNOWN)));
        assertThat(summary.pages()).isEqualTo(7);
        assertThat(summary.fetched()).isEqualTo(6);
        assertThat(summary.extracted()).isEqualTo(4);
        assertThat(summary.indexed()).isEqualTo(3);
        assertThat(summary.decoded()).isEqualTo(2);
        assertThat(summary.found()).isEqualTo(2);
        assertThat(summary.declined()).extracting(Summary.Left::reason).containsExactly("disallowed: noarchive");
        assertThat(summary.missing())
                .extracting(Summary.Left::reason)
                .containsExactly(
                        "wrong characters, read as gb18030",
                        "not found by: 正文",
                        "no article under its address",
                        "rejected: list-page",
                        "not fetched in time");
    }
}
