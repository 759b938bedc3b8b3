package fengxiang.notice.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.notice.NoticeProperties;
import fengxiang.platform.ProblemException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private static final String SECRET = "https://open.example.cn/hook/机密";

    @TempDir
    private Path directory;

    private static SecretBox box(String key) {
        return new SecretBox(key.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void opensWhatItClosedAndShowsNothingOfIt() throws Exception {
        String closed = box("one").close("place", SECRET);
        assertThat(closed).doesNotContain("hook").isNotEqualTo(box("one").close("place", SECRET));
        assertThat(box("one").open("place", closed)).isEqualTo(SECRET);
    }

    @Test
    void saysWhyItDoesNotOpen() {
        SecretBox one = box("one");
        String closed = one.close("place", SECRET);
        assertThat(one.state("place", closed)).isEqualTo(SecretState.READABLE);
        assertThat(one.state("place", null)).isEqualTo(SecretState.MISSING);
        assertThat(one.state("elsewhere", closed)).isEqualTo(SecretState.BROKEN);
        assertThat(one.state("place", closed.substring(0, closed.length() - 4) + "AAAA"))
                .isEqualTo(SecretState.BROKEN);
        assertThat(one.state("place", "plain")).isEqualTo(SecretState.BROKEN);
        assertThat(box("two").state("place", closed)).isEqualTo(SecretState.OTHER_KEY);
        SecretBox none = new SecretBox((byte[]) null);
        assertThat(none.state("place", closed)).isEqualTo(SecretState.NO_KEY);
        assertThatThrownBy(() -> none.close("place", SECRET)).isInstanceOf(ProblemException.class);
    }

    @Test
    void makesItsKeyOnceInAFileOfItsOwn() throws Exception {
        Path file = directory.resolve("secrets/notice-key");
        NoticeProperties properties = new NoticeProperties(null, file, null);
        String closed = new SecretBox(properties).close("place", SECRET);
        assertThat(new SecretBox(properties).open("place", closed)).isEqualTo(SECRET);
        Files.delete(file);
        assertThat(new SecretBox(properties).state("place", closed)).isEqualTo(SecretState.OTHER_KEY);
        assertThat(new NoticeProperties("the-key", null, null).toString()).doesNotContain("the-key");
        Path directoryAsFile = Files.createDirectory(directory.resolve("not-a-file"));
        assertThat(new SecretBox(new NoticeProperties(null, directoryAsFile, null)).state("place", closed))
                .as("no crash")
                .isEqualTo(SecretState.NO_KEY);
    }
}
