package vn.thongsuot.reporting.figure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows or columns of a table: where what belongs to an id is counted, at that id and at all above it. */
final class Axis {

    private static final int[] NOWHERE = {};

    private final List<String> ids;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, BitSet> places = new HashMap<>();
    private final Map<List<String>, int[]> known = new HashMap<>();

    Axis(List<String> ids) {
        this.ids = List.copyOf(ids);
        for (var place = 0; place < this.ids.size(); place++) {
            order.put(this.ids.get(place), place);
        }
    }

    List<String> ids() {
        return ids;
    }

    int size() {
        return ids.size();
    }

    /** What belongs to the id is counted at the other one too, where that is in the table. */
    void put(String id, String above) {
        var place = order.get(above);
        if (place != null) {
            places.computeIfAbsent(id, any -> new BitSet()).set(place);
        }
    }

    /** All that is counted anywhere. */
    Set<String> all() {
        return places.keySet();
    }

    /** Where a deed of the whole set is counted, at each place once. */
    int[] of(List<String> set) {
        return known.computeIfAbsent(set, this::found);
    }

    private int[] found(List<String> set) {
        var all = new BitSet();
        for (var id : set) {
            var at = places.get(id);
            if (at != null) {
                all.or(at);
            }
        }
        return all.isEmpty() ? NOWHERE : all.stream().toArray();
    }
}
