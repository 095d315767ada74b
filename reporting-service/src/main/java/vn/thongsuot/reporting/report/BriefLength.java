package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * How much a brief tells, by rule and not by taste.
 *
 * @param points of each part at most, in the order of the parts
 * @param letters of each point at most
 * @param titleLetters of its title at most
 */
record BriefLength(List<Integer> points, int letters, int titleLetters) {

    private static final int PARTS = 7;
    private static final int MOST = 10;
    private static final int WHOLE_TITLE = 1_000;
    private static final int LEAST_LETTERS = 160;
    private static final int MORE_LETTERS = 30;

    /** From one that always has room on a page to the longest; each tells one point more than the one before. */
    private static final List<BriefLength> ALL = growing();

    BriefLength {
        points = List.copyOf(points);
    }

    private static List<BriefLength> growing() {
        var all = new ArrayList<BriefLength>();
        all.add(new BriefLength(Collections.nCopies(PARTS, 1), LEAST_LETTERS / 2, LEAST_LETTERS));
        var points = new ArrayList<>(Collections.nCopies(PARTS, 1));
        all.add(new BriefLength(points, LEAST_LETTERS, WHOLE_TITLE));
        for (var most = 2; most <= MOST; most++) {
            for (var part = 0; part < PARTS; part++) {
                points.set(part, most);
                all.add(new BriefLength(points, LEAST_LETTERS + (most - 2) * MORE_LETTERS, WHOLE_TITLE));
            }
        }
        return all;
    }

    /** The longest that fits; the shortest where none does. Tries only a few, since what is longer than too long is too. */
    static BriefLength longest(Predicate<BriefLength> fits) {
        if (fits.test(ALL.getLast())) {
            return ALL.getLast();
        }
        var low = 0;
        for (var high = ALL.size() - 1; high - low > 1; ) {
            var middle = (low + high) / 2;
            if (fits.test(ALL.get(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return ALL.get(low);
    }

    /** Cut at a word, with a mark that it was. */
    static String cut(String text, int letters) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= letters) {
            return line;
        }
        var end = line.lastIndexOf(' ', letters - 1);
        return line.substring(0, end > 0 ? end : letters).replaceAll("[,;:.]+$", "") + "…";
    }
}
