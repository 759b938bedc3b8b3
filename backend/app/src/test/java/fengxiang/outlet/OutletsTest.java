package fengxiang.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.model.ArticleKind;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.Page;
import fengxiang.platform.StaleVersionException;
import fengxiang.testing.WithElasticsearch;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Outlets on the real server. */
@SpringBootTest
@WithElasticsearch
class OutletsTest {

    @Autowired
    private Outlets outlets;

    @Autowired
    private OutletDesk desk;

    @Autowired
    private OutletController controller;

    private static OutletDraft draft(String name, @Nullable Long version, String... hosts) {
        return new OutletDraft(name, List.of(), List.of(hosts), Tier.CITY, "云川", null, null, null, version);
    }

    @Test
    void keepsWhatAPersonEnters() {
        Outlet made = desk.create(draft(" 云川日报 ", null, "WWW.Daily.example.cn", "daily.example.cn:8080"));
        assertThat(made.name()).isEqualTo("云川日报");
        assertThat(made.hosts()).containsExactly("www.daily.example.cn", "daily.example.cn:8080");
        assertThat(made.kind()).isEqualTo(ArticleKind.NEWS);
        assertThat(made.review()).isFalse();
        assertThat(outlets.byHost("daily.example.cn:8080")).contains(made);
        assertThat(outlets.same("www.daily.example.cn", "daily.example.cn:8080"))
                .isTrue();
        assertThat(outlets.same("www.daily.example.cn", "elsewhere.example.cn")).isFalse();
        assertThat(outlets.same("elsewhere.example.cn", "nowhere.example.cn")).isFalse();
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        Outlet made = desk.create(draft("云川晚报", null, "evening.example.cn"));
        Outlet changed = desk.change(made.id(), draft("云川晚报网", made.version(), "evening.example.cn"));
        assertThat(changed.version()).isGreaterThan(made.version());
        assertThatThrownBy(() -> desk.change(made.id(), draft("旧", made.version(), "evening.example.cn")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> desk.change(made.id(), draft("无", null, "evening.example.cn")))
                .isInstanceOf(InvalidFieldException.class);
        assertThatThrownBy(() -> desk.change("none", draft("无", 1L, "evening.example.cn")))
                .isInstanceOf(NotFoundException.class);
        assertThat(desk.get(made.id()).name()).isEqualTo("云川晚报网");
    }

    @Test
    void lendsNoHostToTwoOutlets() {
        desk.create(draft("甲报", null, "jia.example.cn"));
        assertThatThrownBy(() -> desk.create(draft("乙报", null, "yi.example.cn", "jia.example.cn")))
                .isInstanceOfSatisfying(InvalidFieldException.class, e -> {
                    assertThat(e.field()).isEqualTo("hosts[1]");
                    assertThat(e).hasMessageContaining("甲报");
                });
        assertThat(outlets.byHost("yi.example.cn")).isEmpty();
    }

    @Test
    void checksOneChangeAtATime() throws Exception {
        Callable<Boolean> create = () -> {
            try {
                desk.create(draft("争抢", null, "contested.example.cn"));
                return true;
            } catch (InvalidFieldException e) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long won = 0;
            for (Future<Boolean> f : threads.invokeAll(List.of(create, create, create))) {
                won += f.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void givesAnAutomaticEntryToTheOutletThatClaimsItsHost() {
        outlets.seen(List.of("auto.example.cn"));
        Outlet automatic = outlets.byHost("auto.example.cn").orElseThrow();
        assertThat(automatic.review()).isTrue();
        Outlet made = awaitListed("auto.example.cn", () -> desk.create(draft("自动", null, "auto.example.cn")));
        assertThat(outlets.byHost("auto.example.cn")).contains(made);
        assertThatThrownBy(() -> desk.get(automatic.id())).isInstanceOf(NotFoundException.class);
    }

    /** The automatic entry is visible to searches after a refresh. */
    private Outlet awaitListed(String host, Supplier<Outlet> then) {
        for (int i = 0; i < 100 && controller.list(host, true, 1, 10).total() == 0; i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return then.get();
    }

    @Test
    void namesTheFieldThatCannotBeTaken() {
        assertThatThrownBy(() -> desk.create(draft("", null, "a.example.cn")))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("name"));
        assertThatThrownBy(() -> desk.create(draft("无主机", null)))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("hosts"));
        assertThatThrownBy(() -> desk.create(draft("坏主机", null, "ok.example.cn", "http://x/")))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("hosts[1]"));
    }

    @Test
    void listsByPartOfNameOrHostInPages() {
        desk.create(draft("列表一", null, "list-one.example.cn"));
        desk.create(draft("列表二", null, "list-two.example.cn"));
        Page<Outlet> found = controller.list("LIST-", false, 1, 1);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.items()).extracting(Outlet::name).containsExactly("列表一");
        assertThat(controller.list("列表二", null, 1, 10).items())
                .extracting(Outlet::hosts)
                .containsExactly(List.of("list-two.example.cn"));
        assertThatThrownBy(() -> controller.list("", null, 0, 10)).isInstanceOf(InvalidFieldException.class);
    }
}
