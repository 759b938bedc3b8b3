package fengxiang.launcher.bench.realpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageServerTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void servesBytesAsTheyAreWithoutNamingTheirCharset(@TempDir Path directory) throws Exception {
        byte[] bytes = "<p>检测站".getBytes(Charset.forName("GBK"));
        LabelledPage page = new LabelledPage("a", Files.write(directory.resolve("a.html"), bytes), "检测站");
        try (PageServer server = new PageServer(List.of(page))) {
            String address = server.byAddress().keySet().iterator().next();
            assertThat(address).matches(Pattern.compile(server.pattern()));
            assertThat(server.hasServed(page)).isFalse();
            String index = new String(get(server.index()).body(), StandardCharsets.UTF_8);
            assertThat(index).contains("href=\"" + URI.create(address).getPath() + "\"");
            HttpResponse<byte[]> answer = get(address);
            assertThat(answer.body()).isEqualTo(bytes);
            assertThat(answer.headers().firstValue("content-type")).contains("text/html");
            assertThat(server.hasServed(page)).isTrue();
            assertThat(get(server.index() + "robots.txt").statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    }
}
