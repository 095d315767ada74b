package vn.thongsuot.bench.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.thongsuot.platform.tenancy.TenantId;

/** Deeds as they come in, the same for the same seed: three in ten are newer versions of earlier ones. */
final class Trace {

    /** How deeds lie on directives: each answers one of a thousand, or nine in ten the same one. */
    enum Shape {
        UNIFORM,
        HOT
    }

    private static final int DIRECTIVES = 1_000;
    private static final int UNITS = 300;
    private static final int DAYS = 365;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final TenantId tenant;
    private final Shape shape;
    private final SplittableRandom random;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, BigDecimal> newest = new HashMap<>();

    Trace(TenantId tenant, Shape shape, long seed) {
        this.tenant = tenant;
        this.shape = shape;
        this.random = new SplittableRandom(seed);
    }

    TenantId tenant() {
        return tenant;
    }

    /** The next events, in an order in which versions of one deed follow each other. */
    List<ProducerRecord<String, byte[]>> next(String topic, int count) {
        var events = new ArrayList<ProducerRecord<String, byte[]>>(count);
        for (var each = 0; each < count; each++) {
            events.add(event(topic));
        }
        return events;
    }

    /** The cells that the newest versions make. */
    Folded folded() {
        var folded = new Folded();
        newest.forEach((id, attendances) -> folded.add(
                id,
                Objects.requireNonNull(versions.get(id)),
                facts(id, attendances).deed(id)));
        return folded;
    }

    /** How many deeds there are after all that came. */
    long deeds() {
        return newest.size();
    }

    /** What the newest versions report together. */
    BigDecimal attendances() {
        return newest.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ProducerRecord<String, byte[]> event(String topic) {
        var isNew = ids.isEmpty() || random.nextInt(10) >= 3;
        var id = isNew ? shape.name().toLowerCase(Locale.ROOT) + ids.size() : ids.get(random.nextInt(ids.size()));
        if (isNew) {
            ids.add(id);
        }
        var version = versions.merge(id, 1L, Long::sum);
        var attendances = BigDecimal.valueOf(random.nextInt(1, 500));
        newest.put(id, attendances);
        return Told.deed(topic, tenant, id, version, facts(id, attendances));
    }

    private DeedFacts facts(String id, BigDecimal attendances) {
        var of = new SplittableRandom(id.hashCode()); // a newer version changes the number alone
        var hot = shape == Shape.HOT && of.nextInt(10) < 9;
        var day = FIRST.plusDays(of.nextInt(DAYS));
        var unit = "unit" + of.nextInt(UNITS);
        return new DeedFacts("directive" + (hot ? 0 : of.nextInt(DIRECTIVES)), unit, day, attendances);
    }
}
