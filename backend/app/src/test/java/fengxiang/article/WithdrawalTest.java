package fengxiang.article;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.TestHold;
import fengxiang.elastic.Write;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Hashes;
import fengxiang.model.Outcome;
import fengxiang.model.TimePrecision;
import fengxiang.testing.MovableClock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking a batch back, on the real server. */
@MovedClockTest
class WithdrawalTest {

    @Autowired
    private Articles articles;

    @Autowired
    private KeyStore keys;

    @Autowired
    private ArticleStore store;

    @Autowired
    private TestHold hold;

    @Autowired
    private MovableClock clock;

    private Article article(String url) {
        return new Article(
                url,
                null,
                null,
                "withdraw.example.cn",
                ArticleKind.NEWS,
                "标题" + url,
                "正文。",
                clock.instant(),
                null,
                TimePrecision.MINUTE,
                clock.instant(),
                null,
                null,
                null,
                Hashes.content("标题" + url, "正文。"),
                null,
                null,
                false,
                null);
    }

    private static String url(String name) {
        return "http://withdraw.example.cn/" + name + ".html";
    }

    private @Nullable Outcome deliver(String name, @Nullable String batch) {
        return articles.store(List.of(article(url(name))), batch).getFirst().outcome();
    }

    private boolean exists(String name) {
        return articles.exists(Hashes.articleId(url(name)));
    }

    @Test
    void takesBackWhatTheBatchAloneBrought() {
        deliver("known/1", null);
        assertThat(deliver("known/1", "b1")).isEqualTo(Outcome.UNCHANGED);
        assertThat(deliver("mine/1", "b1")).isEqualTo(Outcome.CREATED);
        assertThat(deliver("mine/1", "b1")).isEqualTo(Outcome.UNCHANGED);
        deliver("shared/1", "b1");
        assertThat(deliver("shared/1", null)).isEqualTo(Outcome.UNCHANGED);
        deliver("held/1", "b1");
        hold.hold(Hashes.articleId(url("held/1")), "An incident needs it.");
        assertThat(articles.createdBy("b1")).isEqualTo(3);
        assertThat(articles.withdraw("b1", () -> true)).isTrue();
        assertThat(exists("mine/1")).isFalse();
        assertThat(exists("known/1")).isTrue();
        assertThat(exists("shared/1")).isTrue();
        assertThat(exists("held/1")).isTrue();
        assertThat(articles.createdBy("b1")).isEqualTo(2);
        assertThat(deliver("mine/1", "b2")).as("no tombstone").isEqualTo(Outcome.CREATED);
        hold.letGo(Hashes.articleId(url("held/1")));
        assertThat(articles.withdraw("b1", () -> true)).isTrue();
        assertThat(exists("held/1")).isFalse();
        assertThat(exists("mine/1")).isTrue();
    }

    @Test
    void anImportOfTheSameFileKeepsAnArticleUntilItIsUndoneToo() {
        deliver("twice/1", "t1");
        deliver("twice/1", "t2");
        articles.withdraw("t1", () -> true);
        assertThat(exists("twice/1")).isTrue();
        articles.withdraw("t2", () -> true);
        assertThat(exists("twice/1")).isTrue();
        articles.withdraw("t1", () -> true);
        assertThat(exists("twice/1")).isFalse();
    }

    @Test
    void anArticleThatVeryManyBatchesBroughtStays() {
        for (int i = 0; i < 30; i++) {
            deliver("many/1", "many-" + i);
        }
        KeyStore.Found key = key("many/1");
        assertThat(key.key().alsoBy()).containsExactly(ArticleKey.OTHERS);
    }

    /** As when a backend is killed after it has marked the key, and again after it has deleted the article. */
    @Test
    void finishesWhatACrashHasLeft() {
        for (String name : List.of("crash/1", "crash/2")) {
            deliver(name, "c1");
            mark(name);
        }
        String gone = Hashes.articleId(url("crash/2"));
        store.write(List.of(Write.delete(key("crash/2").key().index(), gone)));
        assertThat(articles.withdraw("c1", () -> true)).isTrue();
        assertThat(articles.createdBy("c1")).isZero();
        assertThat(exists("crash/1")).isFalse();
        assertThat(articles.traces(gone)).isEmpty();
    }

    @Test
    void whoDeliversAnArticleThatIsLeavingWaitsAndBringsItAnew() throws Exception {
        deliver("leaving/1", "l1");
        mark("leaving/1");
        CompletableFuture<@Nullable Outcome> delivery = CompletableFuture.supplyAsync(() -> deliver("leaving/1", null));
        assertThat(articles.preview(List.of(article(url("leaving/1"))))
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.CREATED);
        articles.withdraw("l1", () -> true);
        assertThat(delivery.get(30, TimeUnit.SECONDS)).isEqualTo(Outcome.CREATED);
        assertThat(exists("leaving/1")).isTrue();
        assertThat(key("leaving/1").key().batch()).isNull();
    }

    @Test
    void nobodyMatchesAnArticleWhoseUndoingStandsStill() {
        deliver("stuck/1", "s1");
        mark("stuck/1");
        assertThat(deliver("stuck/1", null)).as("to be delivered again").isNull();
        assertThat(key("stuck/1").key().alsoBy()).isEmpty();
    }

    private KeyStore.Found key(String name) {
        String id = Hashes.articleId(url(name));
        return Objects.requireNonNull(keys.find(List.of(id)).get(id));
    }

    private void mark(String name) {
        KeyStore.Found key = key(name);
        String id = Hashes.articleId(url(name));
        assertThat(keys.writeVisibly(List.of(keys.replace(id, key.key().leavingNow(), key.version())))
                        .getFirst()
                        .stored())
                .isTrue();
    }
}
