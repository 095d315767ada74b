package vn.thongsuot.reporting.figure.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.ReorganisationFact;
import vn.thongsuot.reporting.facts.UnitLineFact;
import vn.thongsuot.reporting.facts.UnitLines;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.FigureTable;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Gap;
import vn.thongsuot.reporting.figure.Gaps;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.ReadingTables;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.figure.Sources;
import vn.thongsuot.reporting.figure.TableQuery;
import vn.thongsuot.reporting.figure.stream.Bench;
import vn.thongsuot.reporting.naive.Catalogue;
import vn.thongsuot.reporting.naive.NaiveDirectives;
import vn.thongsuot.reporting.naive.NaiveOrganisation;
import vn.thongsuot.reporting.naive.RandomHistory;
import vn.thongsuot.reporting.naive.Told;

/**
 * A history told to the whole way of a figure: topology, sink with its absolute writes, copies of the deeds, and the read.
 * What is told comes in any order and twice, computing is stopped and started, and the sink is given batches again.
 */
final class History {

    private final TenantId tenant;
    private final RandomHistory history;
    private final Random random;
    private final List<Told> told;
    private final Cells cells;
    private final Sources sources;
    private final StoredJson json = new StoredJson();
    private final InMemoryReplica<DirectiveFact> directives = InMemoryReplica.impatient(DirectiveFact.class);
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<UnitLineFact> lines = InMemoryReplica.impatient(UnitLineFact.class);
    private final InMemoryReplica<ReorganisationFact> acts = InMemoryReplica.impatient(ReorganisationFact.class);
    private final InMemoryReplica<IndicatorFact> indicators = InMemoryReplica.impatient(IndicatorFact.class);

    /** @param other records the same ids, of which nothing is to be seen */
    History(long seed, TenantId tenant, TenantId other, Cells cells, Sources sources) {
        this.tenant = tenant;
        this.history = new RandomHistory(seed, List.of(tenant.value(), other.value()));
        this.random = new Random(seed);
        this.cells = cells;
        this.sources = sources;
        this.told = history.deeds();
        history.organisation().units().values().forEach(this::know);
        history.directives().letters().forEach(this::know);
        Catalogue.RULES.forEach((indicator, ways) -> indicators.know(
                tenant,
                indicator,
                new IndicatorFact(
                        indicator,
                        indicator,
                        null,
                        "lần",
                        old(ways.overUnits()),
                        old(ways.overTime()),
                        "NUMBER",
                        ways.overUnits(),
                        ways.overTime())));
    }

    private static String old(String way) {
        return way.equals("SUM") || way.equals("ATTENDANCES") ? "SUM" : "NONE";
    }

    private void know(NaiveOrganisation.Unit unit) {
        var former = unit.before.stream()
                .map(stood ->
                        new UnitCopy.Former(stood.until(), unit.id, null, null, "DIVISION", "PROVINCE", stood.parent()))
                .toList();
        var to = unit.to.equals(LocalDate.MAX) ? null : unit.to;
        units.know(
                tenant,
                unit.id,
                new UnitCopy(
                        unit.id,
                        null,
                        null,
                        "DIVISION",
                        "PROVINCE",
                        "STATE",
                        unit.parent,
                        unit.from,
                        to,
                        true,
                        1,
                        List.of(),
                        former));
        lines.know(tenant, unit.id, new UnitLineFact(unit.predecessors, unit.successors));
        if (to != null && !unit.successors.isEmpty()) {
            acts.know(
                    tenant,
                    "act-" + unit.id,
                    new ReorganisationFact(to.plusDays(1), "DONE", List.of(unit.id), unit.successors));
        }
    }

    private void know(String id, NaiveDirectives.Letter letter) {
        var citations = new ArrayList<DirectiveFact.Citation>();
        letter.on().forEach(each -> citations.add(new DirectiveFact.Citation(each, "BASED_ON", "STATED", null)));
        letter.mentioned()
                .forEach(each -> citations.add(new DirectiveFact.Citation(each, "REFERS_TO", "STATED", null)));
        directives.know(
                tenant,
                id,
                new DirectiveFact(
                        "STATE", "PLAN", null, letter.date(), null, null, id, null, null, citations, null, null));
    }

    TenantId tenant() {
        return tenant;
    }

    RandomHistory world() {
        return history;
    }

    List<Told> told() {
        return told;
    }

    /** All of it, in some order, some of it twice, with the computing stopped and started in between. */
    void happen() {
        happen(1);
    }

    /** The same for the generation that is read. */
    void happen(int generation) {
        var deliveries = deliveries();
        var sink = sink();
        var out = new ArrayList<TestRecord<byte[], byte[]>>();
        try (var bench = new Bench(generation)) {
            for (var one : deliveries) {
                bench.tell(one);
                heard(one);
                out.addAll(bench.take());
                if (random.nextInt(25) == 0) {
                    bench.restart();
                }
            }
        }
        write(sink, out);
    }

    private List<Told> deliveries() {
        var deliveries = new ArrayList<>(told);
        told.stream().filter(one -> random.nextInt(3) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    private FigureSink sink() {
        return new FigureSink(cells, new NoGaps(), any -> {}, json, LiveGeneration.of(1), new NoNews(), any -> {});
    }

    /** The same, and in the middle of it a second generation begins at the start of the log while the first goes on. */
    void happenWhileRebuilt() {
        var log = deliveries();
        var begun = random.nextInt(log.size());
        var sink = sink();
        try (var served = new Bench(1);
                var rebuilt = new Bench(2)) {
            var told = 0;
            for (var again = 0; again < log.size(); ) {
                var first = told < log.size() && (told < begun || random.nextBoolean());
                if (first) {
                    heard(log.get(told));
                    served.tell(log.get(told++));
                } else if (again < told) {
                    rebuilt.tell(log.get(again++));
                }
                if (random.nextInt(25) == 0) {
                    (first ? served : rebuilt).restart();
                }
            }
            write(sink, served.take());
            write(sink, rebuilt.take());
        }
    }

    /** Batches of any size, some of which come again later, as they do when an instance dies before it has said so. */
    private void write(FigureSink sink, List<TestRecord<byte[], byte[]>> out) {
        var from = 0;
        while (from < out.size()) {
            var to = Math.min(out.size(), from + 1 + random.nextInt(40));
            sink.onMessage(records(out.subList(from, to)));
            from = random.nextInt(4) == 0 ? Math.max(0, to - random.nextInt(60)) : to;
        }
    }

    private static List<ConsumerRecord<String, byte[]>> records(List<TestRecord<byte[], byte[]>> out) {
        return out.stream()
                .map(record -> {
                    var read = new ConsumerRecord<>(
                            FigureTopics.FIGURES.name(), 0, 0L, new String(record.key(), UTF_8), record.value());
                    record.headers().forEach(header -> read.headers().add(header));
                    return read;
                })
                .toList();
    }

    private void heard(Told one) {
        var deed = json.fromJson(one.json().getBytes(UTF_8), Deed.class);
        var whose = new TenantId(one.tenant());
        sources.write(
                whose, List.of(new Event<>("e", "recorded", whose, one.id(), one.version(), Instant.EPOCH, deed)));
    }

    /** What people read. */
    Figures read(FigureQuery query) {
        return reading(selecting()).read(tenant, query).orThrow();
    }

    /** The same for many directives and units at once. */
    FigureTable readTable(TableQuery query) {
        var selecting = selecting();
        return new ReadingTables(
                        cells,
                        sources,
                        new NoGaps(),
                        History::current,
                        selecting,
                        new Directives(directives),
                        new Organisation(units),
                        reading(selecting))
                .read(tenant, query)
                .orThrow();
    }

    private static Freshness current() {
        return new Freshness(0L, 0L, 0, Instant.EPOCH);
    }

    private Selecting selecting() {
        var clock = Clock.fixed(RandomHistory.TODAY.atStartOfDay(Access.ZONE).toInstant(), Access.ZONE);
        return new Selecting(new Directives(directives), new Organisation(units), new UnitLines(lines, acts), clock);
    }

    private ReadingFigures reading(Selecting selecting) {
        return new ReadingFigures(cells, sources, new NoGaps(), History::current, selecting, indicators);
    }

    private static final class NoGaps implements Gaps {

        @Override
        public void open(Gap gap) {
            throw new AssertionError(gap);
        }

        @Override
        public void close(@Nullable TenantId tenant, String key) {}

        @Override
        public long standing(TenantId tenant) {
            return 0;
        }

        @Override
        public long standingOfUnknownTenant() {
            return 0;
        }
    }
}
