package vn.thongsuot.reporting.figure.persistence;

import com.mongodb.client.MongoClients;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.ReorganisationFact;
import vn.thongsuot.reporting.facts.UnitLineFact;
import vn.thongsuot.reporting.facts.UnitLines;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellState;
import vn.thongsuot.reporting.figure.Contribution;
import vn.thongsuot.reporting.figure.Contributions;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Difference;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.InMemorySources;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.ReadingTables;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.figure.Shares;
import vn.thongsuot.reporting.figure.StoredCell;
import vn.thongsuot.reporting.figure.TableQuery;

/**
 * How long the wide question takes: 300 directives by 300 units over a year, of so many deeds. Started by hand with the
 * address of a store, the number of deeds and how often to ask; nothing is asserted of time.
 */
final class TableBench {

    private static final TenantId TENANT = new TenantId("bench");
    private static final int WIDTH = 300;
    private static final int INNER = 15;
    private static final int BATCH = 2_000;
    private static final Interval YEAR = new Interval(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 12, 14));
    private static final List<String> KINDS = List.of("BANNER", "WEB_ARTICLE", "TRAINING");

    private final MongoCells cells;
    private final InMemoryReplica<DirectiveFact> directives = InMemoryReplica.impatient(DirectiveFact.class);
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<IndicatorFact> indicators = InMemoryReplica.impatient(IndicatorFact.class);
    private final Random random = new Random(7);
    private final List<StoredCell> waiting = new ArrayList<>();
    private long written;

    private TableBench(MongoCells cells) {
        this.cells = cells;
    }

    public static void main(String[] arguments) {
        var deeds = Integer.parseInt(arguments[1]);
        var times = Integer.parseInt(arguments[2]);
        try (var client = MongoClients.create(arguments[0])) {
            var database = new MongoTemplate(client, "bench_tables_" + deeds);
            var cells = new MongoCells(new BenchDatabase(TENANT, database), LiveGeneration.of(1));
            var bench = new TableBench(cells);
            bench.know();
            if (database.getCollection("figure_cells").estimatedDocumentCount() == 0) {
                TenantIndexes.of(List.of(cells)).create(database);
                bench.fill(deeds);
            }
            bench.ask(deeds, times);
        }
    }

    private void know() {
        for (var place = 0; place < WIDTH; place++) {
            var on = place == 0
                    ? List.<DirectiveFact.Citation>of()
                    : List.of(new DirectiveFact.Citation(
                            "d" + (place <= INNER ? 0 : place % INNER + 1), "BASED_ON", "STATED", null));
            directives.know(
                    TENANT,
                    "d" + place,
                    new DirectiveFact("STATE", "PLAN", null, null, null, null, "d", null, null, on, null, null));
            var above = place == 0 ? null : "u" + (place <= INNER ? 0 : place % INNER + 1);
            units.know(
                    TENANT,
                    "u" + place,
                    new UnitCopy(
                            "u" + place, null, null, "DIVISION", "COMMUNE", "STATE", above, null, null, true, place));
        }
        indicators.know(TENANT, "articles", new IndicatorFact("articles", "Tin", null, "tin", "SUM", "SUM", "NUMBER"));
    }

    /** Deeds are spread evenly over pairs of directive and unit, pair by pair, so that memory holds one pair's cells. */
    private void fill(int deeds) {
        var pairs = WIDTH * WIDTH;
        var made = 0;
        for (var pair = 0; pair < pairs; pair++) {
            var until = (int) ((long) deeds * (pair + 1) / pairs);
            var states = new HashMap<CellKey, CellState>();
            for (; made < until; made++) {
                deed(made, pair)
                        .forEach(contribution -> states.merge(
                                contribution.cell(),
                                CellState.empty().apply(new Difference(contribution.cell(), null, contribution)),
                                (before, any) ->
                                        before.apply(new Difference(contribution.cell(), null, contribution))));
            }
            states.forEach(this::write);
        }
        flush();
        System.out.printf("%,d deeds in %,d cells%n", deeds, written);
    }

    private List<Contribution> deed(int number, int pair) {
        var day = YEAR.from().plusDays(random.nextInt(365));
        var articles = new Deed.Measurement("articles", null, BigDecimal.valueOf(random.nextInt(50)), null, null, null);
        return Contributions.of(
                "a" + number,
                1,
                new Deed(
                        "u" + pair % WIDTH,
                        List.of(),
                        KINDS.get(random.nextInt(KINDS.size())),
                        "DONE",
                        "Tin",
                        new Interval(day, day),
                        List.of("d" + pair / WIDTH),
                        List.of(articles)));
    }

    private void write(CellKey key, CellState state) {
        waiting.add(new StoredCell(
                key.id(TENANT, 1),
                1,
                key,
                state.plainSum(),
                state.deeds(),
                state.qualifiers(),
                Shares.orNone(state.shares()),
                state.digestText(),
                1));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        cells.write(TENANT, waiting);
        written += waiting.size();
        waiting.clear();
    }

    private void ask(int deeds, int times) {
        var clock = Clock.fixed(Instant.parse("2026-01-05T00:00:00Z"), Access.ZONE);
        var known = new Directives(directives);
        var organisation = new Organisation(units);
        var lines = new UnitLines(
                InMemoryReplica.impatient(UnitLineFact.class), InMemoryReplica.impatient(ReorganisationFact.class));
        var selecting = new Selecting(known, organisation, lines, clock);
        var sources = new InMemorySources();
        Freshness.Meter meter = () -> new Freshness(0L, 0L, 0, clock.instant());
        var figures = new ReadingFigures(cells, sources, new NoGaps(), meter, selecting, indicators);
        var tables = new ReadingTables(cells, sources, new NoGaps(), meter, selecting, known, organisation, figures);
        var query = new TableQuery("d0", List.of(), "u0", List.of(), List.of("articles", "deeds"), YEAR, null);
        var took = new long[times];
        var totals = 0;
        for (var time = 0; time < times; time++) {
            var start = System.nanoTime();
            totals = tables.read(TENANT, query).orThrow().cells().size();
            took[time] = (System.nanoTime() - start) / 1_000_000;
        }
        var first = took[0];
        Arrays.sort(took);
        System.out.printf(
                "%,d deeds: %,d totals; first %d ms, median %d ms, most %d ms%n",
                deeds, totals, first, took[times / 2], took[times - 1]);
    }
}
