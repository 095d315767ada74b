package vn.thongsuot.activity.bulk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * A row as it was understood.
 *
 * @param number as a spreadsheet counts
 * @param content what it says, in the same words for the same content, however it is written; empty when it has faults
 * @param facts absent when it has faults
 * @param places pointer to the cell by the pointer of a request, for what is found out later
 */
record ReadRow(int number, String content, @Nullable Facts facts, List<Violation> faults, Map<String, String> places) {

    /** The same faults at the cells that they come from. */
    List<Violation> atCells(List<Violation> violations) {
        return violations.stream()
                .map(one -> new Violation(place(one.pointer()), one.rule(), one.arguments()))
                .toList();
    }

    private String place(String pointer) {
        return places.entrySet().stream()
                .filter(entry -> pointer.equals(entry.getKey()) || pointer.startsWith(entry.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("/sheet/" + number);
    }
}
