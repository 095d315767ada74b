package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands on a day.
 *
 * @param since the day from which it stands so; absent where only its issue decides
 * @param by id of the document that made it so; absent as {@code since}
 */
public record Standing(
        Force force, @Nullable LocalDate since, @Nullable String by) {

    /** As of the end of the day. */
    public static Standing of(Directive directive, LocalDate day) {
        if (directive.status() != Status.ISSUED) {
            return new Standing(Force.NOT_ISSUED, null, null);
        }
        var date = directive.date();
        if (date != null && date.earliest().isAfter(day)) {
            return new Standing(Force.NOT_YET, null, null);
        }
        var acts = directive.filing().acts().stream()
                .filter(act -> !act.on().isAfter(day))
                .sorted(Comparator.comparing(LaterAct::on)) // stable: of one day, as they were entered
                .toList();
        return after(acts);
    }

    private static Standing after(List<LaterAct> acts) {
        var standing = new Standing(Force.IN_FORCE, null, null);
        Standing suspended = null;
        for (var act : acts) {
            switch (act.kind()) {
                case AMENDED -> standing = by(act, Force.AMENDED);
                case SUSPENDED -> suspended = by(act, Force.SUSPENDED);
                case RESUMED -> suspended = null;
                case REPLACED, REVOKED -> {
                    return by(act, act.kind() == LaterAct.Kind.REPLACED ? Force.REPLACED : Force.REVOKED);
                }
            }
        }
        return suspended == null ? standing : suspended;
    }

    private static Standing by(LaterAct act, Force force) {
        return new Standing(force, act.on(), act.by());
    }
}
