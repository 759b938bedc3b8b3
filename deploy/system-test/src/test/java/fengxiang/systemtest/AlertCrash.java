package fengxiang.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two backends on one Elasticsearch that warn of what is delivered to both of them. One of them, or both, are killed
 * while they read, evaluate or tell.
 */
final class AlertCrash implements AutoCloseable {

    /**
     * After a kill the lease runs out, is taken over a little later, and is asked for every few seconds; the rest is
     * for a machine that starts another backend meanwhile.
     */
    static final double PASSES_SECONDS = 10 + 5 + 3 + 12;

    private static final int ARTICLES = 5;
    private static final int SETTLED_SECONDS = 420;

    private final Receiver receiver;
    private final Path data;
    private final int port = FreePort.find();
    private final int secondPort = FreePort.find();
    private final Product product;
    private final SecondBackend second;
    private final List<WatchedTopic> topics = new ArrayList<>();
    private Api person;
    private Stored stored;
    private Holders holders;
    private AlertTruth truth;

    AlertCrash(Path directory, Random random) throws IOException {
        data = directory.resolve("data");
        receiver = Receiver.start(new Random(random.nextLong()));
        Map<String, String> environment = new HashMap<>();
        environment.put("FENGXIANG_SIGNAL_QUERY_DELAY", "0s");
        environment.put("FENGXIANG_WATCH_EVERY", "15s");
        environment.put("FENGXIANG_NOTICE_ALLOW", receiver.host());
        environment.put("FENGXIANG_UNDERSTAND_IDLE", "false");
        product = new Product(data, List.of("--port", "" + port), environment);
        second = new SecondBackend(directory.resolve("second.log"), data, secondPort, environment);
    }

    void start() throws IOException, InterruptedException {
        product.up();
        second.start();
        stored = Stored.of(data);
        holders = new Holders(stored);
        String password =
                Files.readString(data.resolve("secrets/admin-password")).strip();
        person = Api.of(data, port).loggedIn("admin", password);
        String channel = person.post(
                        "/api/notice/channels",
                        Map.of(
                                "kind",
                                "webhook",
                                "name",
                                "值班",
                                "shared",
                                false,
                                "address",
                                "http://" + receiver.host() + "/"))
                .path("id")
                .asString();
        person.post("/api/notice/routes", Map.of("channels", List.of(channel), "urgency", "soon"));
        truth = new AlertTruth(stored, receiver, channel);
        receiver.before(this::learn);
        awaitBoth();
    }

    /**
     * What a round has shown.
     *
     * @param moment when it was killed
     * @param victims who
     * @param leads whether the one who sends was among them
     * @param passedSeconds until somebody else was to send; negative: nobody who sends was killed
     * @param settledSeconds from the kill until all was as it should be
     */
    record Result(
            Moment moment,
            List<String> victims,
            boolean leads,
            double passedSeconds,
            double settledSeconds,
            List<String> wrong) {}

    /** When it happens. */
    enum Moment {
        /** Any. */
        ANY,
        /** A mention has just been written. */
        STORIES,
        /** Somebody counts. */
        COUNTS,
        /** The receiver was asked and has not answered. */
        REQUEST
    }

    Result round(int round, Random random) throws IOException, InterruptedException {
        boolean late = random.nextInt(4) > 0;
        List<WatchedTopic> fresh = List.of(
                WatchedTopic.add(person, "云" + round + "甲车检中心", late),
                WatchedTopic.add(person, "云" + round + "乙车检中心", true));
        topics.addAll(fresh);
        Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
        Arriving arriving = new Arriving(fresh, new Random(random.nextLong())).begin();
        List<String> victims = await(moment, fresh, random);
        long killed = System.nanoTime();
        boolean leads = victims.contains(holders.of(Holders.SENDING).orElse(""));
        long fence = holders.fence(Holders.SENDING);
        kill(victims);
        double passed = -1;
        if (leads) {
            Waiting.until("somebody else to send", 120, 100, () -> holders.fence(Holders.SENDING) > fence);
            passed = (System.nanoTime() - killed) / 1e9;
        }
        awaitBoth();
        arriving.end();
        List<String> wrong = settled(fresh);
        if (leads && victims.size() == 1 && passed > PASSES_SECONDS) {
            wrong.add("sending passed on after " + passed + " s only");
        }
        return new Result(moment, victims, leads, passed, (System.nanoTime() - killed) / 1e9, wrong);
    }

    /** Everything of all rounds once more. */
    List<String> wrongInAll() throws InterruptedException {
        return settled(topics);
    }

    AlertTruth truth() {
        return truth;
    }

    Receiver receiver() {
        return receiver;
    }

    private List<String> settled(List<WatchedTopic> some) throws InterruptedException {
        List<String> wrong = new ArrayList<>();
        long deadline = System.nanoTime() + SETTLED_SECONDS * 1_000_000_000L;
        do {
            Thread.sleep(1_000);
            wrong.clear();
            some.forEach(topic -> wrong.addAll(truth.wrong(topic)));
        } while (!wrong.isEmpty() && System.nanoTime() < deadline);
        wrong.addAll(truth.wrongMessages());
        return wrong;
    }

    private List<String> await(Moment moment, List<WatchedTopic> fresh, Random random) throws InterruptedException {
        int chance = random.nextInt(100);
        int pause = random.nextInt(1_000);
        String chosen = random.nextBoolean() ? "first" : "second";
        List<String> both = List.of("first", "second");
        switch (moment) {
            case ANY -> Thread.sleep(pause * 20L);
            case STORIES -> {
                int many = 1 + random.nextInt(2 * ARTICLES);
                String id = fresh.getLast().id();
                Waiting.until("mentions", 90, 20, () -> mentions(id) * 2 >= many);
                Thread.sleep(pause / 2);
            }
            case COUNTS -> {
                Waiting.until(
                        "mentions", 90, 100, () -> mentions(fresh.getLast().id()) >= WatchedTopic.FEWEST);
                chosen = counting(120).orElse(chosen);
                Thread.sleep(pause);
            }
            case REQUEST -> chosen = asked(1 + random.nextInt(2), 90).orElse(chosen);
        }
        return chance < 15 ? both : List.of(chosen);
    }

    private int mentions(String topic) {
        return stored.with("mentions", "topicId", topic).size();
    }

    private Optional<String> counting(int seconds) throws InterruptedException {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < deadline) {
            Optional<String> who = holders.of("alert-counts");
            if (who.isPresent()) {
                return who;
            }
            Thread.sleep(20);
        }
        return Optional.empty();
    }

    /** Waits until the receiver was asked so often; who asks is killed before it is answered. */
    private Optional<String> asked(int times, int seconds) throws InterruptedException {
        CountDownLatch open = new CountDownLatch(times);
        AtomicBoolean done = new AtomicBoolean();
        receiver.before(from -> {
            learn(from);
            open.countDown();
            if (open.getCount() == 0 && done.compareAndSet(false, true)) {
                backendOf(from).ifPresent(this::destroy);
            }
        });
        boolean unused = open.await(seconds, TimeUnit.SECONDS);
        receiver.before(this::learn);
        return holders.of(Holders.SENDING);
    }

    private void learn(Integer from) {
        backendOf(from).ifPresent(holders::sent);
    }

    private Optional<String> backendOf(int from) {
        if (Holders.owns(second.process(), from)) {
            return Optional.of("second");
        }
        try {
            return Holders.owns(product.partProcess("backend"), from) ? Optional.of("first") : Optional.empty();
        } catch (IOException | AssertionError gone) {
            return Optional.empty();
        }
    }

    private void kill(List<String> victims) throws IOException, InterruptedException {
        victims.forEach(this::destroy);
        victims.forEach(holders::died);
        if (victims.contains("second")) {
            second.kill();
            second.start();
        }
    }

    private void destroy(String backend) {
        try {
            if (backend.equals("first")) {
                product.kill("backend");
            } else {
                second.process().destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AssertionError deadAlready) {
            // It is being started again.
        }
    }

    private void awaitBoth() throws InterruptedException {
        Waiting.until("both backends", 180, () -> person.answers() && other().answers());
    }

    private Api other() throws IOException {
        return Api.of(data, secondPort);
    }

    @Override
    public void close() throws InterruptedException {
        second.close();
        product.close();
        receiver.close();
    }

    /** Articles of topics, one by one, now to this backend, now to that one. */
    private final class Arriving {

        private final List<WatchedTopic> into;
        private final Random random;
        private final AtomicInteger failed = new AtomicInteger();
        private final Thread thread;

        Arriving(List<WatchedTopic> into, Random random) {
            this.into = into;
            this.random = random;
            this.thread = Thread.ofVirtual().unstarted(this::run);
        }

        Arriving begin() {
            thread.start();
            return this;
        }

        void end() throws InterruptedException {
            thread.join();
            if (failed.get() > 0) {
                throw new AssertionError("articles were not acknowledged");
            }
        }

        private void run() {
            try {
                for (int i = 0; i < ARTICLES; i++) {
                    for (WatchedTopic topic : into) {
                        int number = i;
                        long seed = random.nextLong();
                        Api api = random.nextBoolean() ? Api.of(data, port) : other();
                        Sending one = new Sending(api, data, 1, none -> topic.line(number, seed));
                        one.all(240);
                        topic.articles().addAll(one.acknowledged().values());
                        Thread.sleep(random.nextInt(1_500));
                    }
                }
            } catch (IOException | InterruptedException | AssertionError e) {
                e.printStackTrace();
                failed.incrementAndGet();
            }
        }
    }
}
