package vn.thongsuot.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of figures in a page, told by their headings. What other tables say of units is not looked at. */
final class PageTables {

    /**
     * A line of such a table.
     *
     * @param table where its table begins
     * @param token names the figure
     * @param cells what stands in it, by the headings of its columns
     */
    record Row(int table, String token, Map<String, String> cells) {

        String value() {
            return cells.getOrDefault(VALUE, "");
        }

        String deeds() {
            return cells.getOrDefault(DEEDS, "");
        }
    }

    /**
     * All of them.
     *
     * @param twice headings that two columns of one table have
     * @param opened how many lines name a figure, whether they can be read or not
     */
    record Rows(List<Row> read, List<String> twice, int opened) {}

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
        var twice = new ArrayList<String>();
        var opened = 0;
        for (var begin = page.indexOf(TABLE); begin >= 0; begin = page.indexOf(TABLE, begin + 1)) {
            var end = page.indexOf(END, begin);
            var table = page.substring(begin, end < 0 ? page.length() : end);
            opened += read(begin, table, rows, twice);
            begin += table.length() - 1;
        }
        return new Rows(rows, twice, opened);
    }

    private static int read(int begin, String table, List<Row> rows, List<String> twice) {
        var headings = texts(HEADING, table);
        if (!headings.contains(VALUE) || !headings.contains(DEEDS)) {
            return 0;
        }
        var once = new HashSet<String>();
        headings.stream().filter(heading -> !once.add(heading)).forEach(twice::add);
        ROW.matcher(table).results().forEach(row -> {
            var cells = texts(CELL, row.group(2));
            if (cells.size() == headings.size()) {
                rows.add(new Row(begin, row.group(1), named(headings, cells)));
            }
        });
        return (table.length() - table.replace(OPEN, "").length()) / OPEN.length();
    }

    private static Map<String, String> named(List<String> headings, List<String> cells) {
        var named = new HashMap<String, String>();
        for (var column = 0; column < headings.size(); column++) {
            named.put(headings.get(column), cells.get(column));
        }
        return named;
    }

    private static List<String> texts(Pattern pattern, String of) {
        return pattern.matcher(of).results().map(PageTables::text).toList();
    }

    /** As it is read; the page writes five signs in another way. */
    private static String text(MatchResult found) {
        return found.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
