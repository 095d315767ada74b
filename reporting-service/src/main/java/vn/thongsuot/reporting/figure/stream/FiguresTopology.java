package vn.thongsuot.reporting.figure.stream;

import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellState;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.stream.Outgoing.DeadLetter;
import vn.thongsuot.reporting.figure.stream.Outgoing.GapChange;
import vn.thongsuot.reporting.figure.stream.Outgoing.SetChange;

/**
 * From activities to figures: contributions per activity, changes of a set of cells through a repartition, cells with their
 * absolute state. Dead letters and gaps leave by the side.
 */
final class FiguresTopology {

    private FiguresTopology() {}

    static Topology on(StreamsBuilder builder, int generation) {
        return on(builder, generation, Stores::persistentKeyValueStore);
    }

    static Topology on(StreamsBuilder builder, int generation, Function<String, KeyValueBytesStoreSupplier> stores) {
        builder.addStateStore(store(stores.apply(ContributionsProcessor.STORE), Kept.class));
        builder.addStateStore(store(stores.apply(CellsProcessor.STORE), CellState.class));
        var bytes = Serdes.ByteArray();
        var branches = builder.stream(
                        FigureTopics.ACTIVITIES.name(),
                        Consumed.with(bytes, bytes).withName("activities"))
                .process(
                        () -> new ContributionsProcessor(generation),
                        Named.as("contributions"),
                        ContributionsProcessor.STORE)
                .split(Named.as("outgoing-"))
                .branch((key, outgoing) -> outgoing instanceof SetChange, Branched.as("cells"))
                .branch((key, outgoing) -> outgoing instanceof GapChange, Branched.as("gaps"))
                .branch((key, outgoing) -> outgoing instanceof DeadLetter, Branched.as("dead-letters"))
                .noDefaultBranch();
        cells(of(branches.get("outgoing-cells")), generation);
        of(branches.get("outgoing-gaps"))
                .mapValues(change -> Json.bytesOrTombstone(((GapChange) change).gap()), Named.as("gap-bytes"))
                .to(FigureTopics.GAPS, Produced.with(bytes, bytes).withName("gaps"));
        of(branches.get("outgoing-dead-letters"))
                .mapValues(letter -> ((DeadLetter) letter).value(), Named.as("dead-letter-bytes"))
                .to(FigureTopics.DEAD_LETTERS, Produced.with(bytes, bytes).withName("dead-letters"));
        return builder.build();
    }

    private static void cells(KStream<byte[], Outgoing> changes, int generation) {
        var bytes = Serdes.ByteArray();
        changes.mapValues(change -> (SetChange) change, Named.as("set-changes"))
                .repartition(Repartitioned.<byte[], SetChange>as(FigureTopics.REPARTITION)
                        .withKeySerde(bytes)
                        .withValueSerde(Json.serde(SetChange.class)))
                .process(() -> new CellsProcessor(generation), Named.as("cells"), CellsProcessor.STORE)
                .to(FigureTopics.FIGURES.name(), Produced.with(bytes, bytes).withName("figures"));
    }

    private static <T> T of(@Nullable T branch) {
        if (branch == null) {
            throw new IllegalStateException("a branch of the topology is missing");
        }
        return branch;
    }

    private static <T> StoreBuilder<?> store(KeyValueBytesStoreSupplier supplier, Class<T> type) {
        return Stores.keyValueStoreBuilder(supplier, Serdes.String(), Json.serde(type))
                .withCachingEnabled();
    }
}
