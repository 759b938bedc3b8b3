package fengxiang.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a server how it is. */
public final class ClusterHealth {

    private static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*\"(green|yellow|red)\"");

    private ClusterHealth() {}

    /**
     * {@code green}, {@code yellow} or {@code red}; empty where the server does not answer within the time.
     *
     * @throws EmbeddedException where it answers, but refuses user or password
     */
    public static Optional<String> status(URI server, String user, String password, Duration patience) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/_cluster/health"))
                .header("Authorization", "Basic " + credentials)
                .timeout(patience)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(patience).build()) {
            return read(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> read(HttpResponse<String> answer) {
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new EmbeddedException(
                    "Elasticsearch refuses its user (" + answer.statusCode() + "): " + answer.body());
        }
        Matcher status = STATUS.matcher(answer.body());
        return answer.statusCode() == 200 && status.find() ? Optional.of(status.group(1)) : Optional.empty();
    }
}
