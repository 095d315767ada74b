package vn.thongsuot.platform.files;

import java.util.ArrayList;
import java.util.List;

/**
 * A text whose long gaps are shortened, so that no pattern has to try every way through them; the first line end in a gap
 * stays.
 *
 * @param pages where each page begins in the shortened text
 */
record Squeezed(String content, List<Integer> pages) {

    private static final int LONGEST_GAP = 8;

    static Squeezed of(String content, List<Integer> pages) {
        var kept = new StringBuilder(content.length());
        var moved = new ArrayList<Integer>(pages.size());
        int gap = 0;
        boolean lineEnded = false;
        for (int i = 0; i < content.length(); i++) {
            while (moved.size() < pages.size() && pages.get(moved.size()) <= i) {
                moved.add(kept.length());
            }
            char one = content.charAt(i);
            gap = Character.isWhitespace(one) ? gap + 1 : 0;
            lineEnded = gap > 1 && lineEnded;
            if (gap <= LONGEST_GAP || (one == '\n' && !lineEnded)) {
                kept.append(one);
            }
            lineEnded |= one == '\n';
        }
        while (moved.size() < pages.size()) {
            moved.add(kept.length());
        }
        return new Squeezed(kept.toString(), moved);
    }
}
