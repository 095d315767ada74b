package vn.thongsuot.reporting.figure.messaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.Gap;
import vn.thongsuot.reporting.figure.Gaps;
import vn.thongsuot.reporting.figure.StoredCell;

/**
 * Writes the absolute state of cells, never an increment, and what stands unread. Whatever it is given twice or late
 * changes nothing. A failing store is thrown on, so that the batch comes again.
 */
final class FigureSink implements BatchMessageListener<String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(FigureSink.class);
    private static final String UNKNOWN_TENANT = "?";

    private final Cells cells;
    private final Gaps gaps;
    private final TenantRegistry tenants;
    private final StoredJson json;
    private final int generation;

    FigureSink(Cells cells, Gaps gaps, TenantRegistry tenants, StoredJson json, int generation) {
        this.cells = cells;
        this.gaps = gaps;
        this.tenants = tenants;
        this.json = json;
        this.generation = generation;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        var newest = new LinkedHashMap<TenantId, Map<String, StoredCell>>();
        for (var record : records) {
            if (record.topic().equals(FigureTopics.GAPS)) {
                gap(record);
            } else {
                cell(record, newest);
            }
        }
        newest.forEach((tenant, byId) -> write(tenant, new ArrayList<>(byId.values())));
    }

    private void cell(ConsumerRecord<String, byte[]> record, Map<TenantId, Map<String, StoredCell>> newest) {
        try {
            var headers = CloudEventHeaders.read(record.headers());
            var cell = json.fromJson(record.value(), FigureData.class).cell(headers.subject(), headers.sequence());
            newest.computeIfAbsent(headers.tenant(), any -> new LinkedHashMap<>())
                    .merge(cell.id(), cell, (one, other) -> one.sequence() >= other.sequence() ? one : other);
        } catch (UnreadableEventException | JacksonException | NullPointerException e) {
            LOG.warn("{}-{}@{} is no cell", record.topic(), record.partition(), record.offset());
            var tenant = tenant(record.key());
            ensure(tenant);
            gaps.open(new Gap(
                    String.valueOf(record.key()),
                    tenant == null ? null : tenant.value(),
                    null,
                    "a cell could not be read",
                    generation));
        }
    }

    private void write(TenantId tenant, List<StoredCell> newest) {
        tenants.ensure(tenant);
        cells.write(tenant, newest);
        if (gaps.standing(tenant) > 0) {
            newest.forEach(cell -> gaps.close(tenant, tenant + ":" + cell.id()));
        }
    }

    private void gap(ConsumerRecord<String, byte[]> record) {
        var tenant = tenant(record.key());
        ensure(tenant);
        if (record.value() == null) {
            gaps.close(tenant, record.key());
        } else {
            gaps.open(json.fromJson(record.value(), Gap.class));
        }
    }

    private void ensure(@Nullable TenantId tenant) {
        if (tenant != null) {
            tenants.ensure(tenant);
        }
    }

    private static @Nullable TenantId tenant(@Nullable String key) {
        var name = key == null || key.indexOf(':') < 0 ? UNKNOWN_TENANT : key.substring(0, key.indexOf(':'));
        return TenantId.isValid(name) ? new TenantId(name) : null;
    }
}
