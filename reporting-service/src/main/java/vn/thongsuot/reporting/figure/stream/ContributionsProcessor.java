package vn.thongsuot.reporting.figure.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.Gap;
import vn.thongsuot.reporting.figure.stream.Kept.Counted;
import vn.thongsuot.reporting.figure.stream.Outgoing.DeadLetter;
import vn.thongsuot.reporting.figure.stream.Outgoing.GapChange;
import vn.thongsuot.reporting.figure.stream.Outgoing.SetChange;

/**
 * Keeps the newest version of each activity and tells each set of cells what changes in it. Older and equal versions change
 * nothing, so duplicates and any order do no harm. What cannot be read is put aside and leaves a gap.
 */
final class ContributionsProcessor extends ContextualProcessor<byte[], byte[], byte[], Outgoing> {

    static final String STORE = "said";

    private final int generation;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, Kept> store;

    ContributionsProcessor(int generation) {
        this.generation = generation;
    }

    @Override
    public void init(ProcessorContext<byte[], Outgoing> context) {
        super.init(context);
        store = context.getStateStore(STORE);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        try {
            if (record.value() == null) {
                forget(ActivityKey.read(record.key()), record);
            } else if (ActivityEvent.isExpected(record)) {
                take(ActivityEvent.read(record), record);
            }
        } catch (UnreadableException e) {
            putAside(record, Objects.toString(e.getMessage()));
        }
    }

    private void take(ActivityEvent event, Record<byte[], byte[]> record) {
        var kept = kept(event.key());
        if (event.version() <= kept.version()) {
            return;
        }
        var gap = kept.gap();
        if (gap != null && gap.isClosedBy(event.version())) {
            close(gap, record);
            gap = null;
        }
        var now = new Kept(event.version(), counted(event), gap);
        replace(event.key(), kept, now, record, event.at());
    }

    /** Lawful erasure: what the activity added is taken back; the version stays, so that no late copy brings it back. */
    private void forget(ActivityKey key, Record<byte[], byte[]> record) {
        var kept = kept(key);
        if (kept.gap() != null) {
            close(kept.gap(), record);
        }
        replace(key, kept, new Kept(kept.version(), null, null), record, null);
    }

    private static @Nullable Counted counted(ActivityEvent event) {
        var deed = event.deed();
        return deed.counts() ? new Counted(CellSet.of(deed), Said.of(event.version(), deed)) : null;
    }

    private void replace(ActivityKey key, Kept before, Kept now, Record<byte[], byte[]> record, @Nullable Instant at) {
        var old = before.counted();
        var added = now.counted();
        if (old != null && added != null && old.set().equals(added.set())) {
            forward(record, new SetChange(key.tenant(), key.activity(), added.set(), old.said(), added.said(), at));
        } else {
            if (old != null) {
                forward(record, new SetChange(key.tenant(), key.activity(), old.set(), old.said(), null, at));
            }
            if (added != null) {
                forward(record, new SetChange(key.tenant(), key.activity(), added.set(), null, added.said(), at));
            }
        }
        store.put(key.toString(), now);
    }

    private void forward(Record<byte[], byte[]> cause, SetChange change) {
        forward(cause, change.key().getBytes(UTF_8), change);
    }

    private void close(Gap gap, Record<byte[], byte[]> record) {
        forward(record, gap.key().getBytes(UTF_8), new GapChange(null));
    }

    private void putAside(Record<byte[], byte[]> record, String cause) {
        var headers = DeadLetterHeaders.of(record.headers(), context(), cause);
        context().forward(new Record<>(record.key(), new DeadLetter(record.value()), record.timestamp(), headers));
        var sequence = ActivityEvent.version(record.headers());
        try {
            var key = ActivityKey.read(record.key());
            var kept = kept(key);
            if (sequence == null || sequence > kept.version()) {
                var now = Gap.of(key.toString(), key.tenant().value(), sequence, cause, generation);
                var gap = newest(kept.gap(), now);
                store.put(key.toString(), kept.with(gap));
                open(gap, record);
            }
        } catch (UnreadableException e) {
            open(Gap.of("?:" + DeadLetterHeaders.place(context()), null, null, cause, generation), record);
        }
    }

    private void open(Gap gap, Record<byte[], byte[]> record) {
        forward(record, gap.key().getBytes(UTF_8), new GapChange(gap));
    }

    /** Of two gaps of one activity the one that is harder to close. */
    private static Gap newest(@Nullable Gap before, Gap now) {
        if (before == null || before.sequence() == null || now.sequence() == null) {
            return before != null && before.sequence() != null ? before : now;
        }
        return before.sequence() > now.sequence() ? before : now;
    }

    private Kept kept(ActivityKey key) {
        var kept = store.get(key.toString());
        return kept == null ? Kept.NOTHING : kept;
    }

    private void forward(Record<byte[], byte[]> cause, byte[] key, Outgoing outgoing) {
        context().forward(new Record<>(key, outgoing, cause.timestamp()));
    }
}
