package vn.thongsuot.directive.roster.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.thongsuot.directive.roster.AccountRow;
import vn.thongsuot.directive.roster.Enrolling;
import vn.thongsuot.directive.roster.PostRow;
import vn.thongsuot.directive.roster.Roster;
import vn.thongsuot.directive.roster.UnitRow;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;

/** Reads a workbook; columns are found by their titles in the first row, in any order. */
public final class RosterReader {

    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> unitColumns = new HashSet<>();

    private RosterReader() {}

    /**
     * The roster, with what could not be read.
     *
     * @throws RefusedException when it is no workbook, lacks the sheet of units, or has too many rows
     */
    public static Roster read(InputStream workbook) {
        try (var book = new ReadableWorkbook(workbook)) {
            return new RosterReader().read(book);
        } catch (IOException | ExcelReaderException e) {
            throw new RefusedException(Refusal.invalid("file", "workbook-unreadable"));
        }
    }

    private Roster read(ReadableWorkbook book) {
        var units = rows(book, Sheets.UNITS, RosterReader::unit);
        var posts = rows(book, Sheets.POSTS, RosterReader::post);
        var accounts = rows(book, Sheets.ACCOUNTS, RosterReader::account);
        if (units.isEmpty() && posts.isEmpty() && violations.isEmpty()) {
            violations.add(Violation.of("file", "roster-empty", Sheets.UNITS.title, Sheets.POSTS.title));
        }
        return new Roster(unitColumns, units, posts, accounts, violations);
    }

    private <R> List<R> rows(ReadableWorkbook book, Sheets wanted, Function<Cells, R> made) {
        var sheet = book.getSheets()
                .filter(one -> SearchKey.of(one.getName()).equals(SearchKey.of(wanted.title)))
                .findFirst();
        return sheet.isEmpty() ? List.of() : rows(sheet.get(), wanted, made);
    }

    private <R> List<R> rows(Sheet sheet, Sheets wanted, Function<Cells, R> made) {
        var read = new ArrayList<R>();
        Map<String, Integer> places = new HashMap<>();
        try (var all = sheet.openStream()) {
            for (var row : (Iterable<Row>) all::iterator) {
                if (places.isEmpty()) {
                    places.putAll(places(row, wanted));
                    continue;
                }
                var cells = new Cells(wanted, row, places, violations);
                if (!cells.isEmpty()) {
                    read.add(made.apply(cells));
                }
                if (read.size() > Enrolling.ROWS) {
                    throw new RefusedException(
                            Refusal.invalid("/" + wanted.pointer, "too-many", String.valueOf(Enrolling.ROWS)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private Map<String, Integer> places(Row titles, Sheets wanted) {
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < titles.getCellCount(); place++) {
            var title = SearchKey.of(titles.getCellText(place));
            int at = place;
            wanted.columns.stream()
                    .filter(column -> SearchKey.of(column.title()).equals(title))
                    .forEach(column -> places.put(column.field(), at));
        }
        if (wanted == Sheets.UNITS) {
            unitColumns.addAll(places.keySet());
        }
        var first = wanted.columns.getFirst();
        if (!places.containsKey(first.field())) {
            violations.add(Violation.of("/" + wanted.pointer + "/1/" + first.field(), "column-missing", first.title()));
            places.put(first.field(), 0);
        }
        return places;
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
