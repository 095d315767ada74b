package vn.thongsuot.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of figures in a page, told by their headings. What other tables say of units is not looked at. */
final class PageTables {

    /**
     * A line of such a table.
     *
     * @param table where its table begins
     * @param token names the figure
     */
    record Row(int table, String token, String value, String deeds) {}

    /** @param opened how many lines name a figure, whether they can be read or not */
    record Rows(List<Row> read, int opened) {}

    private static final String TABLE = "<table";
    private static final String END = "</table>";
    private static final String OPEN = "<tr data-cell=";
    private static final String VALUE = "Giá trị";
    private static final String DEEDS = "Số hoạt động có số liệu";
    private static final Pattern HEADING = Pattern.compile("<th[^>]{0,200}>([^<]{0,2000})</th>");
    private static final Pattern ROW = Pattern.compile("<tr data-cell=\"([A-Za-z0-9_-]{1,4000})\">\\s{0,9}"
            + "((?:<td(?: data-cell=\"[A-Za-z0-9_-]{1,4000}\")?>[^<]{0,20000}</td>\\s{0,9}){1,30})</tr>");
    private static final Pattern CELL = Pattern.compile("<td[^>]*>([^<]*)</td>");

    private PageTables() {}

    static Rows of(String page) {
        var rows = new ArrayList<Row>();
        var opened = 0;
        for (var begin = page.indexOf(TABLE); begin >= 0; begin = page.indexOf(TABLE, begin + 1)) {
            var end = page.indexOf(END, begin);
            var table = page.substring(begin, end < 0 ? page.length() : end);
            opened += read(begin, table, rows);
            begin += table.length() - 1;
        }
        return new Rows(rows, opened);
    }

    private static int read(int begin, String table, List<Row> rows) {
        var headings = texts(HEADING, table);
        var value = headings.indexOf(VALUE);
        var deeds = headings.indexOf(DEEDS);
        if (value < 0 || deeds < 0) {
            return 0;
        }
        ROW.matcher(table).results().forEach(row -> {
            var cells = texts(CELL, row.group(2));
            if (cells.size() == headings.size()) {
                rows.add(new Row(begin, row.group(1), cells.get(value), cells.get(deeds)));
            }
        });
        return (table.length() - table.replace(OPEN, "").length()) / OPEN.length();
    }

    private static List<String> texts(Pattern pattern, String of) {
        return pattern.matcher(of).results().map(PageTables::text).toList();
    }

    private static String text(MatchResult found) {
        return found.group(1);
    }
}
