package vn.thongsuot.platformtest.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.platformtest.aggregate.AggregatesKit.OWNER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Commands and questions in the words of the kits. */
abstract class AggregateCommands {

    static final String WRITTEN = "vn.thongsuot.note.written.v1";
    static final String CHANGED = "vn.thongsuot.note.changed.v1";
    static final Instant START = Instant.parse("2025-10-01T00:00:00Z");

    final String id = "note-" + UUID.randomUUID();
    final String unit = "unit-" + UUID.randomUUID();

    /** Aggregates of {@link AggregatesKit#KIND}. */
    protected abstract Aggregates<Note> aggregates();

    /** What has been told of one aggregate, in the order it was told; may wait until the broker has it. */
    protected abstract List<Told> told(TenantId tenant, String id);

    Outcome<Versioned<Note>> create(TenantId tenant, String key, String body, Note note) {
        return aggregates().create(command(tenant, key(key, body), null), id, () -> Decision.accepted(note, WRITTEN));
    }

    void createNote(Instant at, String noteId, Note note) {
        var command = new Command(new Caller(OWNER, "an"), at, "127.0.0.1", key(noteId, "b"), null);
        aggregates()
                .create(command, noteId, () -> Decision.accepted(note, WRITTEN))
                .orThrow();
    }

    /** Two by two at the same moment, so that ties are there. */
    List<String> createInOrder(int count) {
        var ids = IntStream.range(0, count)
                .mapToObj(i -> "%s-%03d".formatted(id, i))
                .toList();
        for (int i = 0; i < count; i++) {
            createNote(START.plusSeconds(i / 2), ids.get(i), Note.of(unit, "note " + i));
        }
        return ids;
    }

    Outcome<Versioned<Note>> changeText(Command command, String text) {
        return aggregates()
                .change(
                        command,
                        id,
                        current -> Decision.accepted(current.state().saying(text), CHANGED));
    }

    Map<String, String> inUnit() {
        return Map.of("place.unit", unit);
    }

    List<String> filtered(Map<String, ?> equalTo) {
        return aggregates().page(OWNER, new PageQuery(200, null), equalTo).items().stream()
                .map(Versioned::id)
                .toList();
    }

    List<String> pages(int limit, IntConsumer afterPage) {
        var seen = new ArrayList<String>();
        var cursors = new HashSet<String>();
        @Nullable String cursor = null;
        do {
            var page = aggregates().page(OWNER, new PageQuery(limit, cursor), inUnit());
            page.items().forEach(note -> seen.add(note.id()));
            cursor = page.next();
            assertThat(cursor == null || cursors.add(cursor)).as("a new cursor").isTrue();
            afterPage.accept(cursors.size());
        } while (cursor != null && cursors.size() < 50);
        return Collections.unmodifiableList(seen);
    }

    static Command command(TenantId tenant, @Nullable CommandKey key, @Nullable Long expectedVersion) {
        return new Command(new Caller(tenant, "an"), START, "127.0.0.1", key, expectedVersion);
    }

    static CommandKey key(String value, String body) {
        return new CommandKey(value, body);
    }

    static Decision<Note> mustNotBeAsked() {
        throw new AssertionError("the decision was asked for though the command is a repetition");
    }

    static Refusal.@Nullable Reason reason(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().reason() : null;
    }

    static boolean isReplayed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.replayed();
    }

    static <T> List<T> atOnce(int count, IntFunction<T> task) {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = IntStream.range(0, count)
                    .<Callable<T>>mapToObj(i -> () -> task.apply(i))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
