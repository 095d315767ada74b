package vn.thongsuot.activity.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.Examining;
import vn.thongsuot.activity.activity.RecordingMany;
import vn.thongsuot.activity.bulk.ImportRun.Step;
import vn.thongsuot.activity.bulk.ImportRun.Wish;
import vn.thongsuot.activity.kind.OwnKinds;
import vn.thongsuot.activity.reference.CampaignCopy;
import vn.thongsuot.activity.reference.DirectiveCopy;
import vn.thongsuot.activity.reference.IndicatorCopy;
import vn.thongsuot.activity.reference.PlanCopy;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.activity.reference.TaskCopy;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.TableRow;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

class ImportingTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Caller CLERK = new Caller(TENANT, "vanthu.sct");
    private static final Instant NOW = Instant.parse("2025-05-05T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final InMemoryAggregates<Activity> activities = InMemoryAggregates.of(Activity.class, "facts.who.unit");
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<PositionCopy> positions = InMemoryReplica.impatient(PositionCopy.class, "subject");
    private final Organisation organisation = new Organisation(units);
    private final Access access = Access.over(organisation, positions, (tenant, subject) -> false, CLOCK);
    private final Kept imports = new Kept();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Importing importing = importing();

    private Importing importing() {
        var office = new UnitCopy("Sở", null, null, "DEPARTMENT", "PROVINCE", "STATE", null, null, null, true, 1);
        units.know(TENANT, "sct", office);
        var since = LocalDate.of(2024, 1, 1);
        positions.know(
                TENANT, "p", new PositionCopy("sct", "Văn thư", CLERK.subject(), Set.of(Right.RECORD), since, null));
        var references = new References(
                organisation,
                InMemoryReplica.impatient(DirectiveCopy.class),
                InMemoryReplica.impatient(TaskCopy.class),
                InMemoryReplica.impatient(PlanCopy.class),
                InMemoryReplica.impatient(IndicatorCopy.class),
                InMemoryReplica.impatient(CampaignCopy.class),
                positions);
        var recording =
                new RecordingMany(activities, new Examining(references, OwnKinds.NONE, CLOCK), organisation, access);
        var work = new TableWork(imports, recording, references, organisation, CLOCK);
        return new Importing(imports, work, access, waiting::add, CLOCK, Duration.ZERO);
    }

    @Test
    void whatTakesLongerGoesOnByItselfAndTellsHowFarItIs() {
        var table = new Rows(1_200);
        var begun = importing.take(command("k"), table, Wish.ALL);
        assertThat(begun.step()).isEqualTo(Step.CHECKING);
        assertThat(activities.told()).isEmpty();
        waiting.removeFirst().run();
        var done = importing.find(CLERK, begun.id()).orElseThrow();
        assertThat(done.step()).isEqualTo(Step.STORED);
        assertThat(done.counts()).isEqualTo(new ImportRun.Counts(1_200, 1_200, 0, 0));
        assertThat(imports.seen)
                .as("told after each batch")
                .anyMatch(run -> run.step() == Step.STORING && run.counts().added() == 500);
        assertThat(activities.told()).hasSize(1_200);
        assertThat(table.closed).isTrue();
        assertThat(importing.find(new Caller(TENANT, "khac"), begun.id())).isEmpty();
    }

    @Test
    void aThirdTableAtOnceIsToldToWait() {
        importing.take(command("a"), new Rows(1), Wish.ALL);
        importing.take(command("b"), new Rows(2), Wish.ALL);
        var third = new Rows(3);
        var refused = catchThrowableOfType(RefusedException.class, () -> importing.take(command("c"), third, Wish.ALL));
        assertThat(refused.refusal().code()).isEqualTo("imports-busy");
        assertThat(third.closed).isTrue();
        waiting.removeFirst().run();
        assertThat(importing.take(command("c"), new Rows(3), Wish.ALL).step()).isEqualTo(Step.CHECKING);
    }

    @Test
    void whatBrokeOffIsSentAgainAndGoesOn() {
        var broken = new Rows(700) {
            @Override
            public void read(Consumer<TableRow> each) {
                if (reads++ == 1) {
                    IntStream.range(1, 600).mapToObj(Rows::row).forEach(each);
                    throw new IllegalStateException("the machine is gone");
                }
                super.read(each);
            }
        };
        var begun = importing.take(command("k"), broken, Wish.ALL);
        waiting.removeFirst().run();
        assertThat(importing.find(CLERK, begun.id()).orElseThrow().step()).isEqualTo(Step.BROKEN_OFF);
        assertThat(activities.told()).as("one batch").hasSize(500);
        importing.take(command("k"), new Rows(700), Wish.ALL);
        waiting.removeFirst().run();
        var done = importing.find(CLERK, begun.id()).orElseThrow();
        assertThat(done.counts()).isEqualTo(new ImportRun.Counts(700, 200, 500, 0));
        assertThat(activities.told()).hasSize(700);
    }

    @Test
    void anImportThatIsNotHeardOfIsTakenForBrokenOff() {
        var begun = importing.take(command("k"), new Rows(1), Wish.ALL);
        assertThat(begun.at(NOW.plusSeconds(120)).step()).isEqualTo(Step.CHECKING);
        assertThat(begun.at(NOW.plusSeconds(121)).step()).isEqualTo(Step.BROKEN_OFF);
    }

    /** Rows at fault are quick to read, and count all the same. */
    @Test
    void aHundredThousandRowsAreReadAndNotOneMore() {
        var most = importing.take(command("a"), new Untitled(TableRun.MOST_ROWS), Wish.CHECK);
        waiting.removeFirst().run();
        var checked = importing.find(CLERK, most.id()).orElseThrow();
        assertThat(checked.counts()).isEqualTo(new ImportRun.Counts(100_000, 0, 0, 100_000));
        assertThat(checked.faults()).hasSize(ImportRun.MOST_FAULTS);
        var more = importing.take(command("b"), new Untitled(TableRun.MOST_ROWS + 1), Wish.CHECK);
        waiting.removeFirst().run();
        var refused = importing.find(CLERK, more.id()).orElseThrow();
        assertThat(refused.step()).isEqualTo(Step.REFUSED);
        assertThat(refused.faults().getFirst().rule()).isEqualTo("too-many-rows");
    }

    private static Command command(String key) {
        return new Command(CLERK, NOW, "127.0.0.1", new CommandKey(key, "hash of " + key), null);
    }

    /** A table that is made as it is read. */
    private static class Rows implements ReceivedTable {

        private final int rows;
        int reads;
        boolean closed;

        Rows(int rows) {
            this.rows = rows;
        }

        static TableRow row(int number) {
            var cells = number == 1
                    ? List.of("Đơn vị", "Loại hoạt động", "Tên hoạt động")
                    : List.of("sct", "BANNER", "Băng rôn " + number);
            return new TableRow(
                    number, cells.stream().<RawCell>map(RawCell.Written::new).toList());
        }

        @Override
        public String name() {
            return "bang.csv";
        }

        @Override
        public void read(Consumer<TableRow> each) {
            IntStream.rangeClosed(1, rows + 1).mapToObj(Rows::row).forEach(each);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Untitled extends Rows {

        private final int rows;

        Untitled(int rows) {
            super(rows);
            this.rows = rows;
        }

        @Override
        public void read(Consumer<TableRow> each) {
            each.accept(row(1));
            var unit = List.<RawCell>of(new RawCell.Written("sct"));
            IntStream.rangeClosed(2, rows + 1).forEach(number -> each.accept(new TableRow(number, unit)));
        }
    }

    private static final class Kept implements Imports {

        private final Map<String, ImportRun> runs = new ConcurrentHashMap<>();
        private final List<ImportRun> seen = new ArrayList<>();

        @Override
        public boolean begin(TenantId tenant, ImportRun run) {
            return runs.putIfAbsent(run.id(), run) == null;
        }

        @Override
        public void put(TenantId tenant, ImportRun run) {
            seen.add(run);
            runs.put(run.id(), run);
        }

        @Override
        public Optional<ImportRun> find(TenantId tenant, String id) {
            return Optional.ofNullable(runs.get(id));
        }
    }
}
