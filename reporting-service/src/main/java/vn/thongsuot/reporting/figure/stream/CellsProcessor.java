package vn.thongsuot.reporting.figure.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import vn.thongsuot.reporting.figure.CellState;
import vn.thongsuot.reporting.figure.stream.Outgoing.CellChange;

/** Adds differences up and tells the absolute state of the cell with the next sequence. */
final class CellsProcessor extends ContextualProcessor<byte[], CellChange, byte[], byte[]> {

    static final String STORE = "cells";

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
    public void process(Record<byte[], CellChange> record) {
        var id = new String(record.key(), UTF_8);
        var before = store.get(id);
        var change = record.value();
        var now = (before == null ? CellState.empty() : before).apply(change.difference());
        store.put(id, now);
        var event = FigureEvent.of(change.tenant(), change.difference().cell(), now, generation);
        var at = change.at() == null ? Instant.ofEpochMilli(record.timestamp()) : change.at();
        var headers = event.headers(change.tenant(), at);
        context().forward(new Record<>(record.key(), Json.bytes(event), record.timestamp(), headers));
    }
}
