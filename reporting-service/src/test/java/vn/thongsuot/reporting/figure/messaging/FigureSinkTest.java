package vn.thongsuot.reporting.figure.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.Gap;
import vn.thongsuot.reporting.figure.Gaps;
import vn.thongsuot.reporting.figure.GenerationNews;
import vn.thongsuot.reporting.figure.GenerationNews.Served;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.Placed;
import vn.thongsuot.reporting.figure.Selection;
import vn.thongsuot.reporting.figure.StoredCell;

class FigureSinkTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final String CELL = """
            {"directives": [], "units": ["u1"], "kind": "BANNER", "indicator": "deeds", "grain": "LEAF", "sum": "1",
             "deeds": 1, "qualifiers": {"EQ": 1}, "digest": "00", "generation": 1}""";

    private final Map<String, StoredCell> cells = new HashMap<>();
    private final Map<String, Gap> gaps = new HashMap<>();
    private final LiveGeneration live = LiveGeneration.of(1);
    private final List<Instant> visible = new ArrayList<>();
    private final List<String> tombstones = new ArrayList<>();
    private final FigureSink sink = new FigureSink(
            new CellMap(), new GapMap(), tenant -> {}, new StoredJson(), live, new Topic(), visible::add);

    @Test
    void aTombstoneTakesTheCellAway() {
        sink.onMessage(List.of(figure("g1-a", CELL)));
        assertThat(cells).containsOnlyKeys("g1-a");

        sink.onMessage(List.of(figure("g1-a", CELL), figure("g1-b", CELL), figure("g1-a", null)));
        assertThat(cells).containsOnlyKeys("g1-b");
        assertThat(gaps).isEmpty();
    }

    @Test
    void onlyWhatIsReadIsToldToBeVisibleAndWhatNobodyReadsIsNotWritten() {
        sink.onMessage(
                List.of(figure("g1-a", CELL), figure("g2-a", CELL.replace("\"generation\": 1", "\"generation\": 2"))));
        assertThat(cells).containsOnlyKeys("g1-a", "g2-a");
        assertThat(visible).containsExactly(Instant.EPOCH);

        live.become(2);
        live.forget(generation -> false);
        sink.onMessage(List.of(figure("g1-b", CELL)));
        assertThat(cells).as("within its grace others still read it").containsOnlyKeys("g1-a", "g1-b", "g2-a");
        assertThat(tombstones).isEmpty();

        live.forget(generation -> generation == 1);
        sink.onMessage(List.of(figure("g1-c", CELL)));
        assertThat(cells).containsOnlyKeys("g1-a", "g1-b", "g2-a");
        assertThat(tombstones)
                .as("the topic keeps nothing that the store never had")
                .containsExactly("g1-c");
        assertThat(gaps).isEmpty();
    }

    @Test
    void newsOfGenerationsIsNoCell() {
        var served = new Served(2, 1, true, Instant.EPOCH);
        var news = GenerationData.of(served).to(TENANT, "{}".getBytes(UTF_8));
        var record = new ConsumerRecord<>(FigureTopics.FIGURES.name(), 0, 0, news.key(), news.value());
        news.headers().forEach(header -> record.headers().add(header));
        sink.onMessage(List.of(record));

        assertThat(cells).isEmpty();
        assertThat(gaps).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "{\"units\": [\"u1\"]}",
                "\"from\": \"2025-04-02\", \"to\": \"2025-04-01\"",
                "\"sum\": \"many\""
            })
    void aCellThatMakesNoSenseLeavesAGapAndTheRestGoesOn(String broken) {
        var value = broken.startsWith("\"") ? CELL.replaceFirst("\"sum\": \"1\"", broken + ",\"x\":1") : broken;
        sink.onMessage(List.of(figure("g1-a", value), figure("g1-b", CELL)));

        assertThat(gaps).containsOnlyKeys("dong-nai:g1-a");
        assertThat(cells).containsOnlyKeys("g1-b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "[]"})
    void aGapThatCannotBeReadStandsUnderItsKeyUntilItsTombstone(String broken) {
        sink.onMessage(List.of(record(FigureTopics.GAPS, "dong-nai:a1@g1", broken)));
        assertThat(gaps).containsOnlyKeys("dong-nai:a1@g1");

        sink.onMessage(List.of(record(FigureTopics.GAPS, "dong-nai:a1@g1", null)));
        assertThat(gaps).isEmpty();
    }

    private static ConsumerRecord<String, byte[]> figure(String id, @Nullable String value) {
        var record = record(FigureTopics.FIGURES.name(), "dong-nai:" + id, value);
        if (value != null) {
            CloudEventHeaders.write(
                    record.headers(),
                    new CloudEventHeaders(
                            "e", "vn.thongsuot.figure.changed.v1", "/test", id, Instant.EPOCH, TENANT, 1, null));
        }
        return record;
    }

    @SuppressWarnings("NullAway") // a tombstone has no value
    private static ConsumerRecord<String, byte[]> record(String topic, String key, @Nullable String value) {
        return new ConsumerRecord<>(topic, 0, 0, key, value == null ? null : value.getBytes(UTF_8));
    }

    private final class Topic implements GenerationNews {

        @Override
        public void served(Collection<TenantId> tenants, Served served) {}

        @Override
        public void gone(TenantId tenant, Collection<String> gone) {
            tombstones.addAll(gone);
        }
    }

    private final class CellMap implements Cells {

        @Override
        public void write(TenantId tenant, Collection<StoredCell> newest) {
            newest.forEach(cell -> cells.put(cell.id(), cell));
        }

        @Override
        public void remove(TenantId tenant, Collection<String> gone) {
            cells.keySet().removeAll(gone);
        }

        @Override
        public Iterable<Part> meeting(TenantId tenant, Selection selection) {
            return new ArrayList<>();
        }

        @Override
        public Iterable<Placed<Part>> placed(TenantId tenant, Selection selection, Set<String> indicators) {
            return new ArrayList<>();
        }
    }

    private final class GapMap implements Gaps {

        @Override
        public void open(Gap gap) {
            gaps.put(gap.key(), gap);
        }

        @Override
        public void close(@Nullable TenantId tenant, String key) {
            gaps.remove(key);
        }

        @Override
        public long standing(TenantId tenant) {
            return gaps.size();
        }

        @Override
        public long standingOfUnknownTenant() {
            return 0;
        }
    }
}
