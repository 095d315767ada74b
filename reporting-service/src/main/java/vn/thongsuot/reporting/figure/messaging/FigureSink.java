package vn.thongsuot.reporting.figure.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import tools.jackson.core.JacksonException;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.events.UnreadableEventException;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.Gap;
import vn.thongsuot.reporting.figure.Gaps;
import vn.thongsuot.reporting.figure.GenerationNews;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.StoredCell;

/**
 * Writes the absolute state of cells, never an increment, and what stands unread. Whatever it is given twice or late
 * changes nothing, and what cannot be read leaves a gap. A failing store is thrown on, so that the batch comes again.
 */
final class FigureSink implements BatchMessageListener<String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(FigureSink.class);

    private final Cells cells;
    private final Gaps gaps;
    private final Consumer<TenantId> ensuring;
    private final StoredJson json;
    private final LiveGeneration live;
    private final GenerationNews news;
    private final Consumer<Instant> visible;

    /** A cell as it came, with the time of the event behind it. */
    private record Told(StoredCell cell, Instant at) {}

    /** What a batch comes to. */
    private static final class Batch {

        private final Map<TenantId, Map<String, StoredCell>> newest = new LinkedHashMap<>();
        private final Map<TenantId, Set<String>> gone = new LinkedHashMap<>();
        private final Map<TenantId, Set<String>> past = new LinkedHashMap<>();
        private final List<Told> told = new ArrayList<>();
    }

    /**
     * @param ensuring makes sure that the tenant's database is there
     * @param news takes from the topic what is not written any more
     * @param visible is given the time of each event whose effect can be read from now on
     */
    FigureSink(
            Cells cells,
            Gaps gaps,
            Consumer<TenantId> ensuring,
            StoredJson json,
            LiveGeneration live,
            GenerationNews news,
            Consumer<Instant> visible) {
        this.cells = cells;
        this.gaps = gaps;
        this.ensuring = ensuring;
        this.json = json;
        this.live = live;
        this.news = news;
        this.visible = visible;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        var batch = new Batch();
        for (var record : records) {
            if (record.topic().equals(FigureTopics.GAPS)) {
                gap(record);
            } else if (record.value() == null) {
                remove(record, batch);
            } else if (!GenerationData.isMeant(record)) {
                cell(record, batch);
            }
        }
        batch.gone.forEach(this::remove);
        batch.past.forEach(news::gone);
        batch.newest.forEach((tenant, byId) -> write(tenant, new ArrayList<>(byId.values())));
        batch.told.stream()
                .filter(told -> told.cell.generation() == live.number())
                .forEach(told -> visible.accept(told.at));
    }

    private void cell(ConsumerRecord<String, byte[]> record, Batch batch) {
        try {
            var headers = CloudEventHeaders.read(record.headers());
            var cell = json.fromJson(record.value(), FigureData.class).cell(headers.subject(), headers.sequence());
            if (live.isPast(cell.generation())) {
                batch.past
                        .computeIfAbsent(headers.tenant(), any -> new LinkedHashSet<>())
                        .add(cell.id());
                return; // it is being removed; a compacted topic would keep what the store never had
            }
            batch.newest
                    .computeIfAbsent(headers.tenant(), any -> new LinkedHashMap<>())
                    .merge(cell.id(), cell, (one, other) -> one.sequence() >= other.sequence() ? one : other);
            batch.told.add(new Told(cell, headers.time()));
        } catch (UnreadableEventException | JacksonException | IllegalArgumentException | NullPointerException e) {
            open(unreadable(record, "a cell could not be read"));
        }
    }

    /** A tombstone: there is no such cell any more. */
    private static void remove(ConsumerRecord<String, byte[]> record, Batch batch) {
        var tenant = tenant(record.key());
        if (tenant != null) {
            var id = record.key().substring(record.key().indexOf(':') + 1);
            batch.newest.getOrDefault(tenant, new LinkedHashMap<>()).remove(id);
            batch.gone.computeIfAbsent(tenant, any -> new LinkedHashSet<>()).add(id);
        }
    }

    private void remove(TenantId tenant, Set<String> gone) {
        ensuring.accept(tenant);
        cells.remove(tenant, gone);
        if (gaps.standing(tenant) > 0) {
            gone.forEach(id -> gaps.close(tenant, tenant + ":" + id));
        }
    }

    private void write(TenantId tenant, List<StoredCell> newest) {
        ensuring.accept(tenant);
        cells.write(tenant, newest);
        if (gaps.standing(tenant) > 0) {
            newest.forEach(cell -> gaps.close(tenant, tenant + ":" + cell.id()));
        }
    }

    private void gap(ConsumerRecord<String, byte[]> record) {
        if (record.value() != null) {
            open(read(record));
        } else if (record.key() != null) {
            var tenant = tenant(record.key());
            if (tenant != null) {
                ensuring.accept(tenant);
            }
            gaps.close(tenant, record.key());
        }
    }

    private Gap read(ConsumerRecord<String, byte[]> record) {
        try {
            var gap = json.fromJson(record.value(), Gap.class);
            var tenant = tenant(record.key());
            return new Gap(
                    Objects.requireNonNull(record.key()),
                    tenant == null ? null : tenant.value(),
                    gap.sequence(),
                    gap.cause(),
                    gap.generation());
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return unreadable(record, "a gap could not be read");
        }
    }

    private void open(Gap gap) {
        if (gap.tenant() != null) {
            ensuring.accept(new TenantId(gap.tenant()));
        }
        gaps.open(gap);
    }

    private Gap unreadable(ConsumerRecord<String, byte[]> record, String cause) {
        LOG.warn("{}-{}@{}: {}", record.topic(), record.partition(), record.offset(), cause);
        var tenant = tenant(record.key());
        return new Gap(
                String.valueOf(record.key()), tenant == null ? null : tenant.value(), null, cause, live.number());
    }

    private static @Nullable TenantId tenant(@Nullable String key) {
        var colon = key == null ? -1 : key.indexOf(':');
        if (key == null || colon < 0 || !TenantId.isValid(key.substring(0, colon))) {
            return null;
        }
        return new TenantId(key.substring(0, colon));
    }
}
