package vn.thongsuot.platformtest.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How documents made of one template differ in what an index stands on, so that a list is as hard as it may get: each value
 * of the template stays in a {@value #SHARE}th of its copies, but two of them meet in no more than {@value #MEETING},
 * however many there are, evenly spread; so does a value that few meet. The others get one of {@value #VALUES} endings. Days
 * go by from the first document to the last. What looks like a name of a fixed set, a number or a yes stays.
 *
 * @param paths of the fields
 * @param few those of which a value is met by few documents
 */
record Variation(List<String> paths, Set<String> few) {

    private static final int SHARE = 40;
    private static final int MEETING = 60;
    private static final int VALUES = 200;

    /** Whether the document says something there. */
    static boolean has(Document document, String path) {
        return has(document, List.of(path.split("\\.")));
    }

    private static boolean has(@Nullable Object at, List<String> path) {
        if (at instanceof List<?> list) {
            return list.stream().anyMatch(element -> has(element, path));
        }
        return path.isEmpty()
                ? at != null
                : at instanceof Document document && has(document.get(path.getFirst()), path.subList(1, path.size()));
    }

    static boolean isDay(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    /**
     * Changes a copy of a template.
     *
     * @param number of the document
     * @param copy which one of the template it is, of how many
     * @param days that went by
     */
    void apply(Document document, int number, int copy, int copies, int days) {
        var meeting = (copy + 1L) * MEETING / copies > (long) copy * MEETING / copies;
        int own = meeting ? -1 : spread(number) % SHARE;
        for (int i = 0; i < paths.size(); i++) {
            var path = paths.get(i);
            var stays = meeting || (own == i && !few.contains(path));
            int other = 1 + spread(number * 31 + path.hashCode()) % VALUES;
            var ending = stays ? "" : "-" + (few.contains(path) ? number : other);
            change(document, List.of(path.split("\\.")), ending, days);
        }
    }

    /** The same for the same number, and of neighbours nothing alike. */
    private static int spread(int number) {
        int mixed = (number ^ (number >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return (mixed ^ (mixed >>> 16)) & Integer.MAX_VALUE;
    }

    private static void change(@Nullable Object at, List<String> path, String ending, int days) {
        if (at instanceof List<?> list) {
            list.forEach(element -> change(element, path, ending, days));
        } else if (at instanceof Document document) {
            var name = path.getFirst();
            if (path.size() > 1) {
                change(document.get(name), path.subList(1, path.size()), ending, days);
            } else if (document.containsKey(name)) {
                document.put(name, changed(document.get(name), ending, days));
            }
        }
    }

    private static @Nullable Object changed(@Nullable Object value, String ending, int days) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(
                    list.stream().map(element -> changed(element, ending, days)).toList());
        }
        if (!(value instanceof String text) || text.isEmpty() || text.matches("[A-Z_]+")) {
            return value;
        }
        return isDay(text) ? LocalDate.parse(text).plusDays(days).toString() : text + ending;
    }
}
