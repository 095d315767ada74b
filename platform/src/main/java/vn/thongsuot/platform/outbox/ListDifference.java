package vn.thongsuot.platform.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What was put into a list and what was taken out of it, by places. Elements are the same when they have the same {@code id},
 * and those without one when they are equal.
 *
 * @param removed places in the list that was
 * @param added places in the list that is
 * @param kept what is in both, each by its place before and after, in order
 */
record ListDifference(List<Integer> removed, List<Integer> added, List<Kept> kept) {

    /** An element that stayed. */
    record Kept(int before, int after) {}

    /** Empty when what stayed changed its order, which cannot be told by what came and what went. */
    static Optional<ListDifference> of(List<?> before, List<?> after) {
        var old = before.stream().map(ListDifference::key).toList();
        var now = after.stream().map(ListDifference::key).toList();
        var removed = without(old, now);
        var added = without(now, old);
        var stayed = places(old, removed);
        var stays = places(now, added);
        var kept = new ArrayList<Kept>();
        for (int i = 0; i < stayed.size(); i++) {
            if (!old.get(stayed.get(i)).equals(now.get(stays.get(i)))) {
                return Optional.empty();
            }
            kept.add(new Kept(stayed.get(i), stays.get(i)));
        }
        return Optional.of(new ListDifference(removed, added, kept));
    }

    private static Object key(@Nullable Object element) {
        var named = element instanceof Document document ? document.get("id") : null;
        return named == null ? Optional.ofNullable(element) : List.of(named);
    }

    /** Places of the elements that the other list has not, or not so many of; of equal ones the last. */
    private static List<Integer> without(List<Object> list, List<Object> other) {
        Map<Object, Integer> more = new HashMap<>();
        list.forEach(element -> more.merge(element, 1, Integer::sum));
        other.forEach(element -> more.merge(element, -1, Integer::sum));
        var places = new TreeSet<Integer>();
        for (int i = list.size() - 1; i >= 0; i--) {
            if (Objects.requireNonNull(more.get(list.get(i))) > 0) {
                more.merge(list.get(i), -1, Integer::sum);
                places.add(i);
            }
        }
        return List.copyOf(places);
    }

    private static List<Integer> places(List<Object> list, List<Integer> but) {
        var places = new ArrayList<Integer>();
        for (int i = 0, next = 0; i < list.size(); i++) {
            if (next < but.size() && but.get(next) == i) {
                next++;
            } else {
                places.add(i);
            }
        }
        return places;
    }
}
