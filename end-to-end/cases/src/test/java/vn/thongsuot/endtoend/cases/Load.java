package vn.thongsuot.endtoend.cases;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.endtoend.Api;

/**
 * Clients that never give up: each makes and changes things of one kind through the gateway, repeats a command with its own
 * key until it is answered for good, and remembers every version that was acknowledged.
 */
final class Load implements AutoCloseable {

    /** Makes the body of the n-th thing of a client, or of the n-th change of it. */
    interface Bodies {
        ObjectNode body(String client, int n, Random random);
    }

    private static final int CLIENTS = 4;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Api api;
    private final String path;
    private final boolean changes;
    private final Bodies bodies;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final List<Thread> clients = new ArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;

    private Load(Api api, String path, boolean changes, Bodies bodies) {
        this.api = api;
        this.path = path;
        this.changes = changes;
        this.bodies = bodies;
    }

    static Load start(Api api, String path, boolean changes, long seed, Bodies bodies) {
        var load = new Load(api, path, changes, bodies);
        for (int client = 0; client < CLIENTS; client++) {
            var name = seed + "-" + System.nanoTime() + "-" + client;
            var random = new Random(seed + client);
            load.clients.add(Thread.ofPlatform().start(() -> load.guarded(name, random)));
        }
        return load;
    }

    /** The newest acknowledged version of each thing. */
    Map<String, Long> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    int size() {
        return acknowledged.size();
    }

    /** Lets every client finish what it has begun. */
    @Override
    public void close() {
        running = false;
        for (var client : clients) {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("a client was refused", failures.getFirst());
        }
    }

    private void guarded(String name, Random random) {
        try {
            work(name, random);
        } catch (RuntimeException | AssertionError e) {
            failures.add(e);
        }
    }

    private void work(String name, Random random) {
        var own = new ArrayList<String>();
        for (int n = 0; running; n++) {
            var key = name + "-" + n;
            var body = bodies.body(name, n, random);
            if (changes && !own.isEmpty() && random.nextBoolean()) {
                change(own.get(random.nextInt(own.size())), key, body);
            } else {
                own.add(create(key, body));
            }
        }
    }

    private String create(String key, ObjectNode body) {
        var answer = untilAnswered(() -> api.post(path, key, body.toString()), 201);
        acknowledged.merge(answer.id(), answer.version(), Math::max);
        return answer.id();
    }

    private void change(String id, String key, ObjectNode body) {
        long version = acknowledged.getOrDefault(id, 1L);
        body.put("reason", "đính chính");
        var answer = untilAnswered(
                () -> api.send(api.request(path + "/" + id)
                        .header("Idempotency-Key", key)
                        .header("If-Match", "\"" + version + "\"")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body.toString()))),
                200);
        acknowledged.merge(id, answer.version(), Math::max);
    }

    private Api.Answer untilAnswered(Supplier<Api.Answer> command, int wanted) {
        while (true) {
            try {
                var answer = command.get();
                if (answer.status() == wanted) {
                    return answer;
                }
                if (answer.status() < 500
                        && answer.response().headers().firstValue("Retry-After").isEmpty()) {
                    throw new AssertionError(path + " answered " + answer.status() + " " + answer.body());
                }
            } catch (UncheckedIOException e) {
                // the part that was to answer is gone; nobody knows whether it stored the command
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_TRIES.toMillis()));
        }
    }
}
