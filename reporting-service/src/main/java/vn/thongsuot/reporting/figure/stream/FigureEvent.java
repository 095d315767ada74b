package vn.thongsuot.reporting.figure.stream;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellState;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Qualifier;

/**
 * Public state of a cell, as on the topic of figures.
 *
 * @param sum absent when nothing that contributes has a number
 * @param numerator of the percentages among the values, added up; absent with the next two where there are none
 * @param shares how many of the values have numerator and denominator
 * @param withoutNumber how many have these alone and no number; absent for none
 */
record FigureEvent(
        String id,
        long version,
        List<String> directives,
        List<String> units,
        String kind,
        String indicator,
        Grain grain,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sum,
        int deeds,
        Map<Qualifier, Integer> qualifiers,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable Integer shares,
        @Nullable Integer withoutNumber,
        String digest,
        int generation) {

    static final String TYPE = "vn.thongsuot.figure.changed.v1";

    static FigureEvent of(String id, CellKey key, CellState state, int generation) {
        var interval = key.interval();
        var shares = state.shares();
        return new FigureEvent(
                id,
                state.sequence(),
                key.directives(),
                key.units(),
                key.kind(),
                key.indicator(),
                key.grain(),
                interval == null ? null : interval.from().toString(),
                interval == null ? null : interval.to().toString(),
                state.plainSum(),
                state.deeds(),
                new TreeMap<>(state.qualifiers()),
                shares == null ? null : plain(shares.numerator()),
                shares == null ? null : plain(shares.denominator()),
                shares == null ? null : shares.count(),
                shares == null || shares.bare() == 0 ? null : shares.bare(),
                state.digestText(),
                generation);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** CloudEvents 1.0 in Kafka's binary mode. */
    Headers headers(TenantId tenant, Instant time) {
        var headers = new RecordHeaders();
        var event = id + "-" + version;
        CloudEventHeaders.write(
                headers, new CloudEventHeaders(event, TYPE, "/reporting-service", id, time, tenant, version, null));
        return headers;
    }
}
