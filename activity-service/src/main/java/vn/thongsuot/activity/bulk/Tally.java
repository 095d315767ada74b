package vn.thongsuot.activity.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.aggregate.Violation;

/** What one reading of a table has come to so far. */
final class Tally {

    private record Fault(int row, Violation violation) {}

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int rows;
    private int added;
    private int present;
    private int faulty;

    void row() {
        rows++;
    }

    int rows() {
        return rows;
    }

    /** The row that said the same before; 0 when this is the first. */
    int before(String id, int row) {
        var first = seen.putIfAbsent(id, row);
        return first == null ? 0 : first;
    }

    void taken(int fresh, int there) {
        added += fresh;
        present += there;
    }

    void faulty(int row, List<Violation> found) {
        faulty++;
        for (var violation : found) {
            if (faults.size() < ImportRun.MOST_FAULTS) {
                faults.add(new Fault(row, violation));
            }
        }
    }

    boolean hasFaults() {
        return faulty > 0;
    }

    ImportRun.Counts counts() {
        return new ImportRun.Counts(rows, added, present, faulty);
    }

    List<Violation> faults() {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::row))
                .map(Fault::violation)
                .toList();
    }
}
