package vn.thongsuot.reporting.figure.stream;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.reporting.figure.CellState;
import vn.thongsuot.reporting.figure.stream.Outgoing.CellChange;
import vn.thongsuot.reporting.figure.stream.Outgoing.DeadLetter;
import vn.thongsuot.reporting.figure.stream.Outgoing.GapChange;

/**
 * From activities to figures: contributions per activity, differences per cell through a repartition, cells with their
 * absolute state. Dead letters and gaps leave by the side.
 */
final class FiguresTopology {

    static final String ACTIVITIES = TopicCatalogue.load().topic("activities").name();
    static final String FIGURES = TopicCatalogue.load().topic("figures").name();
    static final String DEAD_LETTERS =
            TopicCatalogue.load().topic("activities").deadLetters("reporting-service-figures");
    /** Internal: what stands unread, by key of the record; a tombstone says that it stands no longer. */
    static final String GAPS = "thongsuot.reporting.gaps";

    private FiguresTopology() {}

    static Topology on(StreamsBuilder builder, int generation) {
        builder.addStateStore(store(ContributionsProcessor.STORE, Kept.class));
        builder.addStateStore(store(CellsProcessor.STORE, CellState.class));
        var bytes = Serdes.ByteArray();
        var branches = builder.stream(ACTIVITIES, Consumed.with(bytes, bytes).withName("activities"))
                .process(
                        () -> new ContributionsProcessor(generation),
                        Named.as("contributions"),
                        ContributionsProcessor.STORE)
                .split(Named.as("outgoing-"))
                .branch((key, outgoing) -> outgoing instanceof CellChange, Branched.as("cells"))
                .branch((key, outgoing) -> outgoing instanceof GapChange, Branched.as("gaps"))
                .branch((key, outgoing) -> outgoing instanceof DeadLetter, Branched.as("dead-letters"))
                .noDefaultBranch();
        cells(of(branches.get("outgoing-cells")), generation);
        of(branches.get("outgoing-gaps"))
                .mapValues(change -> Json.bytesOrTombstone(((GapChange) change).gap()), Named.as("gap-bytes"))
                .to(GAPS, Produced.with(bytes, bytes).withName("gaps"));
        of(branches.get("outgoing-dead-letters"))
                .mapValues(letter -> ((DeadLetter) letter).value(), Named.as("dead-letter-bytes"))
                .to(DEAD_LETTERS, Produced.with(bytes, bytes).withName("dead-letters"));
        return builder.build();
    }

    private static void cells(KStream<byte[], Outgoing> changes, int generation) {
        var bytes = Serdes.ByteArray();
        changes.mapValues(change -> (CellChange) change, Named.as("cell-changes"))
                .repartition(Repartitioned.<byte[], CellChange>as("cells")
                        .withKeySerde(bytes)
                        .withValueSerde(Json.serde(CellChange.class)))
                .process(() -> new CellsProcessor(generation), Named.as("cells"), CellsProcessor.STORE)
                .to(FIGURES, Produced.with(bytes, bytes).withName("figures"));
    }

    private static <T> T of(@org.jspecify.annotations.Nullable T branch) {
        if (branch == null) {
            throw new IllegalStateException("a branch of the topology is missing");
        }
        return branch;
    }

    private static <T> StoreBuilder<?> store(String name, Class<T> type) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Json.serde(type))
                .withCachingEnabled();
    }
}
