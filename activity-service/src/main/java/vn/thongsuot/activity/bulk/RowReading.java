package vn.thongsuot.activity.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.ActivityKind;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Basis;
import vn.thongsuot.activity.activity.Description;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.activity.activity.Findings;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.Mode;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.Participants;
import vn.thongsuot.activity.activity.Setting;
import vn.thongsuot.activity.activity.State;
import vn.thongsuot.platform.cells.TableRow;

/** Reads one row as the facts of an activity. */
final class RowReading {

    private static final int ID = 100;
    private static final int CHANNEL = 200;
    private static final int TAG = 100;

    private final Heading heading;
    private final Layout layout;
    private final Units units;
    private final TableRow row;
    private final RowCells cells;
    private final Map<String, String> content = new TreeMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    private RowReading(Heading heading, Layout layout, Units units, TableRow row) {
        this.heading = heading;
        this.layout = layout;
        this.units = units;
        this.row = row;
        this.cells = new RowCells(heading, row);
    }

    static ReadRow read(Heading heading, Layout layout, Units units, TableRow row) {
        return new RowReading(heading, layout, units, row).read();
    }

    private ReadRow read() {
        var facts = facts();
        var sound = cells.faults().isEmpty();
        return new ReadRow(row.number(), sound ? said() : "", sound ? facts : null, cells.faults(), places);
    }

    /** The same for the same content, in whatever order and way it is written, now and in later versions. */
    private String said() {
        var said = new StringBuilder();
        content.forEach((column, value) ->
                said.append(column).append('\u0000').append(value).append('\u0001'));
        return said.toString();
    }

    private Facts facts() {
        return new Facts(
                new Participants(unit(), List.of(), List.of(), null),
                what(),
                setting(),
                new Basis(
                        listed(Column.DIRECTIVES, ID, "/directives"),
                        listed(Column.TASKS, ID, "/tasks"),
                        null,
                        null,
                        null,
                        List.of()),
                new Findings(measurements(), List.of(), List.of()),
                null);
    }

    private String unit() {
        var written = cells.text(Column.UNIT);
        if (written.isEmpty()) {
            return "";
        }
        return switch (units.find(written)) {
            case Units.Found.One one -> said(Column.UNIT, one.id(), "/unit");
            case Units.Found.Not not -> {
                cells.fault(Column.UNIT, not.rule(), written);
                yield "";
            }
        };
    }

    private Description what() {
        return new Description(
                word(Column.KIND, Vocabulary::kind, ActivityKind.OTHER, "/kind"),
                word(Column.MODE, Vocabulary::mode, Mode.ORGANISE, "/mode"),
                word(Column.STATE, Vocabulary::state, State.DONE, "/state"),
                said(Column.TITLE, cells.text(Column.TITLE), "/title"),
                optional(Column.CONTENT),
                List.of(),
                listed(Column.TAGS, TAG, "/tags").stream().distinct().toList(),
                null);
    }

    private <T extends Enum<T>> T word(Column column, Function<String, Optional<T>> read, T unsaid, String pointer) {
        var written = cells.text(column);
        var found = written.isEmpty() ? Optional.of(unsaid) : read.apply(written);
        if (found.isEmpty()) {
            cells.fault(column, "one-of", String.join("; ", Vocabulary.words(column)));
        }
        said(column, found.map(Enum::name).orElse(""), pointer);
        return found.orElse(unsaid);
    }

    private Setting setting() {
        return new Setting(
                period(),
                optional(Column.PLACE),
                listed(Column.CHANNELS, CHANNEL, "/channels"),
                List.of(),
                audiences(),
                List.of());
    }

    private @Nullable PartialPeriod period() {
        var period = RowPeriod.read(cells);
        said(Column.FROM, period == null ? "" : period.from() + "/" + period.to() + "/" + period.precision(), "/when");
        return period;
    }

    private List<Audience> audiences() {
        var label = cells.text(Column.AUDIENCE);
        var written = cells.text(Column.COUNT);
        said(Column.AUDIENCE, label, "/audiences");
        if (written.isEmpty()) {
            return label.isEmpty() ? List.of() : List.of(new Audience(label, null));
        }
        if (label.isEmpty()) {
            cells.fault(Column.AUDIENCE, "count-of-whom");
        }
        int place = Objects.requireNonNull(heading.places().get(Column.COUNT));
        var count = Quantity.read(cells, place, written).filter(quantity -> isWhole(place, quantity.value()));
        said(Column.COUNT, count.map(Quantity::plain).orElse(""), "/audiences/0/count");
        return count.stream()
                .map(quantity -> new Audience(
                        label,
                        new Audience.Count(
                                quantity.qualifier(), quantity.value().longValueExact())))
                .toList();
    }

    private boolean isWhole(int place, BigDecimal value) {
        if (value.signum() < 0 || value.scale() > 0) {
            cells.fault(place, "whole-number");
            return false;
        }
        return true;
    }

    private List<Measurement> measurements() {
        var measured = new ArrayList<Measurement>();
        heading.indicators().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(column -> new MeasurementCell(cells, column.getKey(), column.getValue())
                        .read(layout)
                        .ifPresent(read -> {
                            places.put("/measurements/" + measured.size(), row.pointer(column.getKey()));
                            content.put(column.getValue(), read.plain());
                            measured.add(read.measurement());
                        }));
        return measured;
    }

    private @Nullable String optional(Column column) {
        var text = said(column, cells.text(column), "/" + column.name().toLowerCase(Locale.ROOT));
        return text.isEmpty() ? null : text;
    }

    private List<String> listed(Column column, int longest, String pointer) {
        var all = cells.several(column, longest);
        said(column, String.join("; ", all), pointer);
        return all;
    }

    /** Notes it as part of what the row says, and where. */
    private String said(Column column, String value, String pointer) {
        places.put(pointer, heading.pointer(row, column));
        if (!value.isEmpty()) {
            content.put(column.name(), value);
        }
        return value;
    }
}
