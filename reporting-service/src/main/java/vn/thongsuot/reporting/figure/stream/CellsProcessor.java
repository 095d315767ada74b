package vn.thongsuot.reporting.figure.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import vn.thongsuot.reporting.figure.CellState;
import vn.thongsuot.reporting.figure.stream.Outgoing.SetChange;

/** Adds differences up and tells the absolute state of each cell with its next sequence. All cells of a set lie in one task. */
final class CellsProcessor extends ContextualProcessor<byte[], SetChange, byte[], byte[]> {

    static final String STORE = "sums";

    private final int generation;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, CellState> store;

    CellsProcessor(int generation) {
        this.generation = generation;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        store = context.getStateStore(STORE);
    }

    @Override
    public void process(Record<byte[], SetChange> record) {
        var change = record.value();
        var at = change.at() == null ? Instant.ofEpochMilli(record.timestamp()) : change.at();
        for (var difference : change.differences()) {
            var cell = difference.cell();
            var id = cell.id(change.tenant(), generation);
            var key = change.tenant() + ":" + id;
            var before = store.get(key);
            var now = (before == null ? CellState.empty() : before).apply(difference);
            store.put(key, now);
            var event = FigureEvent.of(id, cell, now, generation);
            context()
                    .forward(new Record<>(
                            key.getBytes(UTF_8),
                            Json.bytes(event),
                            record.timestamp(),
                            event.headers(change.tenant(), at)));
        }
    }
}
