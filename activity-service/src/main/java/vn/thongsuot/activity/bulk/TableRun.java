package vn.thongsuot.activity.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.activity.activity.RecordingMany;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.TableRow;

/**
 * One reading of a table from its first row to its last, in batches. The id of an activity comes from the tenant and from what
 * its row says: the same row, in this table or in another, is the same activity.
 */
final class TableRun {

    /** Rows of one table. */
    static final int MOST_ROWS = 100_000;

    private final Command command;
    private final RecordingMany recording;
    private final Layout layout;
    private final Units units;
    private final boolean store;
    private final Consumer<Tally> progress;
    private final Tally tally = new Tally();
    private final Map<String, ReadRow> batch = new LinkedHashMap<>();
    private @Nullable Heading heading;

    /** @param progress told after each batch */
    TableRun(
            Command command,
            RecordingMany recording,
            Layout layout,
            Units units,
            boolean store,
            Consumer<Tally> progress) {
        this.command = command;
        this.recording = recording;
        this.layout = layout;
        this.units = units;
        this.store = store;
        this.progress = progress;
    }

    /**
     * Takes the next row.
     *
     * @throws RefusedException for what is wrong with the whole table
     */
    void row(TableRow row) {
        if (heading == null) {
            heading = Heading.of(layout, row);
            return;
        }
        tally.row();
        if (tally.rows() > MOST_ROWS) {
            throw new RefusedException(Refusal.invalid("file", "too-many-rows", String.valueOf(MOST_ROWS)));
        }
        add(RowReading.read(heading, layout, units, row));
        if (batch.size() == RecordingMany.MOST) {
            flush();
        }
    }

    private void add(ReadRow row) {
        if (row.facts() == null) {
            tally.faulty(row.number(), row.faults());
            return;
        }
        var id = Command.idOf("activity", command.tenant().value(), "import", row.content());
        int before = tally.before(id, row.number());
        if (before > 0) {
            var same = Violation.of("/sheet/" + row.number(), "row-twice", String.valueOf(before));
            tally.faulty(row.number(), List.of(same));
        } else {
            batch.put(id, row);
        }
    }

    private void flush() {
        var facts = new LinkedHashMap<String, Facts>();
        batch.forEach((id, row) -> {
            if (row.facts() != null) {
                facts.put(id, row.facts());
            }
        });
        var taken = recording.take(command, facts, store);
        tally.taken(taken.added(), taken.present());
        batch.forEach((id, row) -> {
            var broken = taken.broken().get(id);
            if (broken != null) {
                tally.faulty(row.number(), row.atCells(broken));
            }
        });
        batch.clear();
        progress.accept(tally);
    }

    /**
     * After the last row.
     *
     * @throws RefusedException when there was not even a heading
     */
    Tally end() {
        if (heading == null) {
            throw new RefusedException(Refusal.invalid("file", "table-empty"));
        }
        flush();
        return tally;
    }
}
