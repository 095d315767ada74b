package vn.thongsuot.activity.bulk;

import java.time.Clock;
import java.util.List;
import vn.thongsuot.activity.activity.RecordingMany;
import vn.thongsuot.activity.bulk.ImportRun.Counts;
import vn.thongsuot.activity.bulk.ImportRun.Step;
import vn.thongsuot.activity.bulk.ImportRun.Wish;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

/** What is done with one table: it is read to its end and checked, and only then read again and stored. */
public final class TableWork {

    /** Units that the second sheet of a template lists. */
    private static final int LISTED_UNITS = 5_000;

    private final Imports imports;
    private final RecordingMany recording;
    private final References references;
    private final Organisation organisation;
    private final Clock clock;

    public TableWork(
            Imports imports, RecordingMany recording, References references, Organisation organisation, Clock clock) {
        this.imports = imports;
        this.recording = recording;
        this.references = references;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The columns as the catalogue has them now. */
    public Layout layout(TenantId tenant) {
        return Layout.of(references.indicators(tenant));
    }

    /** Code, name and superior of each unit that the caller may record for. */
    public List<List<String>> units(Caller caller) {
        return unitsOf(caller).listed(LISTED_UNITS);
    }

    private Units unitsOf(Caller caller) {
        return new Units(organisation.units(caller.tenant()), recording.units(caller));
    }

    ImportRun fresh(Command command, ReceivedTable table, Wish wish) {
        var key = command.key();
        return new ImportRun(
                command.newId("import-" + wish),
                command.by().subject(),
                table.name(),
                wish,
                key == null ? "" : key.bodyHash(),
                Step.CHECKING,
                Counts.NONE,
                null,
                List.of(),
                clock.instant());
    }

    /** To the end, or to what makes it impossible; what is thrown besides leaves it as broken off. */
    ImportRun run(Command command, ReceivedTable table, ImportRun fresh) {
        try {
            var checked = pass(command, table, fresh);
            if (checked.step() != Step.STORING) {
                return put(command, checked);
            }
            var stored = pass(command, table, put(command, checked));
            return put(command, stored.in(Step.STORED, clock.instant()));
        } catch (RefusedException e) {
            var refusal = e.refusal();
            var shown =
                    refusal.violations().stream().limit(ImportRun.MOST_FAULTS).toList();
            return put(command, fresh.refused(refusal.code(), shown, clock.instant()));
        } catch (RuntimeException e) {
            imports.put(command.tenant(), fresh.in(Step.BROKEN_OFF, clock.instant()));
            throw e;
        }
    }

    private ImportRun pass(Command command, ReceivedTable table, ImportRun run) {
        var reading = new TableRun(
                command,
                recording,
                layout(command.tenant()),
                unitsOf(command.by()),
                run.step() == Step.STORING,
                tally -> put(command, run.having(tally.counts(), tally.faults(), clock.instant())));
        table.read(reading::row);
        var tally = reading.end();
        var read = run.having(tally.counts(), tally.faults(), clock.instant());
        return run.step() == Step.STORING ? read : judged(read, tally);
    }

    private ImportRun judged(ImportRun read, Tally tally) {
        if (read.wish() == Wish.CHECK) {
            return read.in(Step.CHECKED, clock.instant());
        }
        return read.wish() == Wish.ALL && tally.hasFaults()
                ? read.refused("invalid", read.faults(), clock.instant())
                : read.in(Step.STORING, clock.instant());
    }

    private ImportRun put(Command command, ImportRun run) {
        imports.put(command.tenant(), run);
        return run;
    }
}
