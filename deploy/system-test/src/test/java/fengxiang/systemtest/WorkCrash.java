package fengxiang.systemtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * People at work: two judge stories while these arrive, and two exports of 30,000 articles are being written. The
 * backend is killed in the middle of it.
 */
final class WorkCrash implements AutoCloseable {

    static final int EXPORTED = 30_000;

    /** Stories that arrive in each round. */
    private static final int STORIES = 240;

    private static final int SETTLED_SECONDS = 120;

    private static final String HOST = "export.work.example.cn";
    private static final String PHRASE = "环城步道巡检纪要";
    private static final String NAME = "云岭车检中心";

    private final Path data;
    private final int port = FreePort.find();
    private final Product product;
    private final Set<String> stories = new HashSet<>();
    private Api person;
    private Topic topic;
    private Judges judges;

    WorkCrash(Path directory) throws IOException {
        data = directory.resolve("data");
        // What concerns no topic is not read meanwhile: the kill should meet what people do.
        product = new Product(data, List.of("--port", "" + port), Map.of("FENGXIANG_UNDERSTAND_IDLE", "false"));
    }

    void start(Random random) throws IOException, InterruptedException {
        product.up();
        String password =
                Files.readString(data.resolve("secrets/admin-password")).strip();
        person = Api.of(data, port).loggedIn("admin", password);
        topic = Topic.add(person, NAME);
        judges = new Judges(person, topic, random);
        new Sending(Api.of(data, port), data, EXPORTED, new Wording(HOST, PHRASE, random.nextLong())::line).all(600);
        Waiting.until("what is exported", 60, () -> person.total("\"" + PHRASE + "\"") == EXPORTED);
    }

    /**
     * What a round has shown.
     *
     * @param judged acknowledged before the kill
     * @param unanswered judgements that were under way then
     * @param kept of these, those that are stored
     * @param cut exports that the kill broke off
     * @param files of both exports in the end
     * @param wrong in words
     */
    record Result(int judged, long unanswered, long kept, long cut, List<Exporting.File> files, List<String> wrong) {}

    Result round(int round, Random random) throws IOException, InterruptedException {
        Wording wording = new Wording("r" + round + ".work.example.cn", NAME, random.nextLong());
        Sending sending = new Sending(Api.of(data, port), data, STORIES, wording::line);
        Thread arriving = Thread.ofVirtual().start(() -> send(sending));
        int before = judges.acknowledged();
        List<Thread> atWork = judges.begin();
        int when = before + 10 + random.nextInt(STORIES / 2);
        Waiting.until(
                "judgements",
                300,
                50,
                () -> judges.acknowledged() >= when || !judges.complaints().isEmpty());
        List<Exporting> exports =
                List.of(Exporting.begin(person, PHRASE, "csv"), Exporting.begin(person, PHRASE, "xlsx"));
        exports.getLast().awaitCounted();
        Thread.sleep(random.nextInt(500));
        product.kill("backend");
        for (Thread one : atWork) {
            one.join();
        }
        Waiting.until("the backend", 120, person::answers);
        long cut = exports.stream().filter(Exporting::isRunning).count();
        arriving.join();
        stories.addAll(sending.acknowledged().values());
        int judged = judges.acknowledged() - before;
        long unanswered = judges.unanswered();
        Judges.Compared compared = judges.compare(stories);
        List<String> wrong = new ArrayList<>(compared.wrong());
        List<Exporting.File> files = new ArrayList<>();
        for (Exporting export : exports) {
            files.add(done(export, wrong));
        }
        wrong.addAll(inconsistent());
        return new Result(judged, unanswered, compared.kept(), cut, files, wrong);
    }

    /** As the notice says, and as the file is. */
    private static Exporting.File done(Exporting export, List<String> wrong) throws IOException, InterruptedException {
        JsonNode done = export.awaitDone();
        if (!done.path("state").asString().equals("done") || done.path("rows").asLong() != EXPORTED) {
            wrong.add("an export ended so: " + done);
        }
        Exporting.File file = export.file(HOST);
        export.delete();
        return file;
    }

    /** Where articles, mentions and judgements do not agree, also after everything has settled. */
    private List<String> inconsistent() throws InterruptedException {
        List<String> differences = new ArrayList<>();
        long deadline = System.nanoTime() + SETTLED_SECONDS * 1_000_000_000L;
        do {
            Thread.sleep(500);
            differences.clear();
            JsonNode report = topic.consistency();
            report.path("differences").forEach(one -> differences.add(one.toString()));
            if (report.path("waiting").asInt() > 0) {
                differences.add(report.path("waiting").asInt() + " articles wait to be read");
            }
        } while (!differences.isEmpty() && System.nanoTime() < deadline);
        return differences;
    }

    private static void send(Sending sending) {
        try {
            sending.all(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        product.close();
    }
}
