package fengxiang.account.user;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.account.Role;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.platform.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class FirstUserTest {

    @Autowired
    private UserStore store;

    @Autowired
    private Users users;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Clock clock;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    @TempDir
    private Path directory;

    @BeforeEach
    void withoutUsers() {
        EmptyUsers.make(store, elastic, indices);
    }

    @Test
    void canLogInWithThePasswordInTheFile() throws IOException {
        backend(directory.resolve("password")).start();
        assertThat(users.authenticate("admin", password("password")))
                .hasValueSatisfying(u -> assertThat(u.roles()).containsExactly(Role.ADMIN));
    }

    @Test
    void isMadeOnlyWhereThereIsNoUser() throws IOException {
        backend(directory.resolve("password")).start();
        backend(directory.resolve("another")).start();
        assertThat(directory.resolve("another")).doesNotExist();
        assertThat(users.authenticate("admin", password("password"))).isPresent();
    }

    @Test
    void aCrashBetweenFileAndUserIsHealedByTheNextStart() throws IOException {
        new SecretFile(directory.resolve("password")).create("left-by-a-crash-1234");
        backend(directory.resolve("password")).start();
        assertThat(users.authenticate("admin", "left-by-a-crash-1234")).isPresent();
        assertThat(password("password")).isEqualTo("left-by-a-crash-1234");
    }

    @Test
    void ofBackendsThatStartAtOnceOneMakesTheUserAndKeepsItsFile() throws IOException {
        List<String> names = List.of("a", "b", "c", "d");
        all(names.stream().map(n -> backend(directory.resolve(n))));
        assertThat(store.all()).hasSize(1);
        List<String> left =
                names.stream().filter(n -> Files.exists(directory.resolve(n))).toList();
        assertThat(left).hasSize(1);
        assertThat(users.authenticate("admin", password(left.getFirst()))).isPresent();
    }

    @Test
    void backendsThatShareTheFileAgreeOnThePassword() throws IOException {
        all(Stream.generate(() -> backend(directory.resolve("shared"))).limit(4));
        assertThat(store.all()).hasSize(1);
        assertThat(users.authenticate("admin", password("shared"))).isPresent();
    }

    @Test
    void withoutAFileNobodyIsMade() {
        new FirstUser(store, passwords, clock, new UserProperties(null, 4)).start();
        assertThat(store.all()).isEmpty();
    }

    private FirstUser backend(Path file) {
        return new FirstUser(store, passwords, clock, new UserProperties(file, 4));
    }

    private String password(String file) throws IOException {
        return Files.readString(directory.resolve(file)).strip();
    }

    private static void all(Stream<FirstUser> backends) {
        Thread[] threads =
                backends.map(b -> Thread.ofPlatform().start(b::start)).toArray(Thread[]::new);
        Arrays.stream(threads).forEach(FirstUserTest::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
