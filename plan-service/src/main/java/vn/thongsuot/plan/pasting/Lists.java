package vn.thongsuot.plan.pasting;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Numbering;

/** The lists that are open where a text is read, and the mark of the next point. */
final class Lists {

    private static final String BULLET = "•";
    private static final int MOST = 999;

    private record Open(Numbering numbering, int next) {}

    private final Deque<Open> open = new ArrayDeque<>();

    void enter(Element list) {
        var numbered = list.normalName().equals("ol");
        var start = list.attr("start");
        int first = start.matches("[0-9]{1,3}") ? Integer.parseInt(start) : 1;
        open.push(new Open(numbered ? numbering(list.attr("type")) : Numbering.DASH, Math.max(1, first)));
    }

    void leave() {
        open.poll();
    }

    int depth() {
        return open.size();
    }

    /** Of the point that begins; absent outside of lists. */
    @Nullable
    String next() {
        var list = open.poll();
        if (list == null) {
            return null;
        }
        open.push(new Open(list.numbering(), Math.min(MOST, list.next() + 1)));
        if (list.numbering() == Numbering.DASH) {
            return BULLET;
        }
        return list.next() <= list.numbering().capacity() ? list.numbering().printed(list.next()) : list.next() + ".";
    }

    private static Numbering numbering(String type) {
        return switch (type) {
            case "I", "i" -> Numbering.ROMAN;
            case "a", "A" -> Numbering.LETTER_AS_WRITTEN;
            default -> Numbering.ARABIC;
        };
    }
}
