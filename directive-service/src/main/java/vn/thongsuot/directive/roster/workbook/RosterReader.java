package vn.thongsuot.directive.roster.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.roster.AccountRow;
import vn.thongsuot.directive.roster.PostRow;
import vn.thongsuot.directive.roster.Roster;
import vn.thongsuot.directive.roster.UnitRow;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.SheetCells;
import vn.thongsuot.platform.cells.TableReader;
import vn.thongsuot.platform.cells.TableRow;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.ReceivedFile;

/** Reads a workbook with a sheet for each table, or separated values with one of them. */
public final class RosterReader {

    /** Wider rows are not read further. */
    private static final int WIDEST = 100;

    private final List<Violation> violations = new ArrayList<>();
    private final RosterTable<UnitRow> units = new RosterTable<>(Sheets.UNITS, RosterReader::unit, violations);
    private final RosterTable<PostRow> posts = new RosterTable<>(Sheets.POSTS, RosterReader::post, violations);
    private final RosterTable<AccountRow> accounts =
            new RosterTable<>(Sheets.ACCOUNTS, RosterReader::account, violations);

    /** Of separated values, once it is known. */
    private @Nullable RosterTable<?> only;

    private RosterReader() {}

    /**
     * The roster, with what could not be read.
     *
     * @param file XLSX or CSV
     * @param table which of {@code units}, {@code posts} and {@code accounts} separated values are; absent when their titles
     *     tell. A workbook says it by the names of its sheets
     * @throws RefusedException when it cannot be read at all, has too many rows, or there is no such table
     */
    public static Roster read(ReceivedFile file, @Nullable String table) {
        if (file.type() == FileType.XLSX) {
            return read(file.open());
        }
        var reader = new RosterReader();
        if (table != null) {
            reader.only = reader.table(Sheets.named(table));
        }
        TableReader.read(file, reader::separated);
        return reader.roster();
    }

    /**
     * The roster of a workbook, with what could not be read.
     *
     * @param workbook closed here
     * @throws RefusedException when it is no workbook or has too many rows
     */
    public static Roster read(InputStream workbook) {
        try (workbook;
                var book = new ReadableWorkbook(workbook, new ReadingOptions(true, true))) {
            var reader = new RosterReader();
            for (var sheet : Sheets.values()) {
                reader.read(book, sheet);
            }
            return reader.roster();
        } catch (IOException | ExcelReaderException e) {
            throw new RefusedException(Refusal.invalid("file", "workbook-unreadable"));
        }
    }

    private void read(ReadableWorkbook book, Sheets wanted) throws IOException {
        var sheet = book.getSheets()
                .filter(one -> SearchKey.of(one.getName()).equals(SearchKey.of(wanted.title)))
                .findFirst();
        if (sheet.isPresent()) {
            read(sheet.get(), table(wanted));
        }
    }

    private static void read(Sheet sheet, RosterTable<?> table) throws IOException {
        try (var all = sheet.openStream()) {
            for (var row : (Iterable<Row>) all::iterator) {
                table.accept(row(row));
            }
        }
    }

    private static TableRow row(Row row) {
        var cells = IntStream.range(0, Math.min(row.getCellCount(), WIDEST))
                .mapToObj(place -> SheetCells.read(row, place))
                .toList();
        return new TableRow(row.getRowNum(), cells);
    }

    private void separated(TableRow row) {
        if (only == null) {
            only = table(Sheets.titled(row));
        }
        only.accept(row);
    }

    private RosterTable<?> table(Sheets wanted) {
        return switch (wanted) {
            case UNITS -> units;
            case POSTS -> posts;
            case ACCOUNTS -> accounts;
        };
    }

    private Roster roster() {
        if (units.rows().isEmpty() && posts.rows().isEmpty() && accounts.rows().isEmpty() && violations.isEmpty()) {
            violations.add(Violation.of("file", "roster-empty", Sheets.UNITS.title, Sheets.POSTS.title));
        }
        return new Roster(units.columns(), units.rows(), posts.rows(), accounts.rows(), violations);
    }

    private static UnitRow unit(Cells cells) {
        return new UnitRow(
                cells.number(),
                cells.text("code"),
                cells.text("name"),
                cells.text("shortName"),
                cells.text("abbreviation"),
                cells.one("kind", Words.KINDS),
                cells.one("level", Words.LEVELS),
                cells.one("system", Words.SYSTEMS),
                cells.text("parent"),
                cells.text("superior"),
                cells.text("territory"),
                cells.text("phone"),
                cells.text("email"),
                cells.day("validFrom"),
                cells.day("validTo"),
                cells.yes("hasAccounts"),
                cells.whole("order"));
    }

    private static PostRow post(Cells cells) {
        return new PostRow(
                cells.number(),
                cells.text("subject"),
                cells.text("title"),
                cells.text("unit"),
                cells.several("rights", Words.RIGHTS),
                cells.day("validFrom"),
                cells.day("validTo"));
    }

    private static AccountRow account(Cells cells) {
        return new AccountRow(cells.number(), cells.text("subject"), cells.text("name"), cells.text("email"));
    }
}
