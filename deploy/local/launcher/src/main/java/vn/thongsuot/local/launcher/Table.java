package vn.thongsuot.local.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in columns as wide as their widest cell; long cells are cut so that a row stays a line. */
final class Table {

    private static final String GAP = "  ";

    private final int widest;
    private final List<List<String>> rows = new ArrayList<>();

    Table(int widest, String... header) {
        this.widest = widest;
        row(header);
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    /** The last column is never cut nor filled: file names stay whole. */
    private String line(List<String> row) {
        int last = row.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(column -> column == last ? row.get(column) : filled(cut(row.get(column)), width(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> cut(row.get(column)).length())
                .max()
                .orElse(0);
    }

    private String cut(String cell) {
        return cell.length() <= widest ? cell : cell.substring(0, widest - 1) + "…";
    }

    private static String filled(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
