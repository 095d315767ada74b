package vn.thongsuot.reporting.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Disagreement;
import vn.thongsuot.reporting.figure.Marks;
import vn.thongsuot.reporting.figure.SideBySide;

/**
 * Tells a wrong cell from one that is an event ahead of its sources or behind them. After the first look a mark is set. Once
 * both sides have taken in all that was told before it, the cell is looked at again: where neither the cell nor what
 * contributes to it has changed, nothing that was told before the mark is missing on either side and nothing that was told
 * behind it is in, so that the two were made of the same events and the difference is real. Where one has changed, the second
 * look is a first one, and there is a new mark.
 */
final class Confirming {

    /** So often a cell that never rests is looked at; then it stays open until it is met again. */
    static final int LOOKS = 5;

    private final SideBySide sides;
    private final Marks marks;
    private final TenantId tenant;
    private final List<Disagreement> standing = new ArrayList<>();
    private Map<String, Disagreement> suspects;
    private Marks.@Nullable Mark mark;
    private int looks = 1;

    Confirming(SideBySide sides, Marks marks, TenantId tenant, Map<String, Disagreement> suspects) {
        this.sides = sides;
        this.marks = marks;
        this.tenant = tenant;
        this.suspects = new LinkedHashMap<>(suspects);
        this.mark = suspects.isEmpty() ? null : marks.now();
    }

    boolean isDone() {
        return suspects.isEmpty() || looks >= LOOKS;
    }

    /** Looks again if it is time to; answers whether it was. */
    boolean goOn() {
        if (isDone() || mark == null || !mark.isReached()) {
            return false;
        }
        var again = lookAgain();
        var open = new LinkedHashMap<String, Disagreement>();
        suspects.forEach((id, before) -> {
            var now = again.get(id);
            if (before.equals(now)) {
                standing.add(now);
            } else if (now != null) {
                open.put(id, now);
            }
        });
        suspects = open;
        looks++;
        mark = isDone() ? null : marks.now();
        return true;
    }

    private Map<String, Disagreement> lookAgain() {
        var sets = suspects.values().stream().map(Disagreement::set).collect(Collectors.toSet());
        var found = new HashMap<String, Disagreement>();
        sides.again(tenant, sets).disagreements().forEach(now -> found.put(now.id(), now));
        return found;
    }

    /** Those that are real. */
    List<Disagreement> standing() {
        return List.copyOf(standing);
    }

    /** Those that never rested. */
    Set<String> open() {
        return Set.copyOf(suspects.keySet());
    }
}
