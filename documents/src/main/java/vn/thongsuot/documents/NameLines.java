package vn.thongsuot.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a long name above a document is broken. Left to itself a line runs full and leaves one word for the next; people
 * write the body on one line and its place on the next, and lines of about one length.
 */
public final class NameLines {

    /** Capitals that have room on the left of a page. */
    private static final int ROOM = 23;

    private static final Pattern PLACE =
            Pattern.compile(" (?=(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|XÃ|PHƯỜNG|ĐẶC KHU) \\p{Lu})");

    private NameLines() {}

    /** The lines of a name in capitals; one alone where it has room. */
    public static List<String> of(String name) {
        if (name.length() <= ROOM) {
            return List.of(name);
        }
        var lines = new ArrayList<String>();
        for (var part : PLACE.split(name, 2)) {
            lines.addAll(balanced(part));
        }
        return List.copyOf(lines);
    }

    private static List<String> balanced(String part) {
        var lines = new ArrayList<String>();
        var rest = part;
        for (var left = -Math.floorDiv(-part.length(), ROOM); left > 1; left--) {
            var end = nearest(rest, rest.length() / left);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** The blank that is nearest to a place, but none before a dash, which stays with what it follows. */
    private static int nearest(String text, int place) {
        var best = text.length();
        for (var at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (Math.abs(at - place) < Math.abs(best - place) && !isDash(text.charAt(at + 1))) {
                best = at;
            }
        }
        return best;
    }

    private static boolean isDash(char sign) {
        return sign == '-' || sign == '–';
    }
}
