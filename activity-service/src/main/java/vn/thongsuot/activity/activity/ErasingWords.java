package vn.thongsuot.activity.activity;

import java.util.Set;
import java.util.stream.Stream;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * Lawful erasure of words that somebody stated and that never left this service, and of all that the audit says of the activity
 * up to then. What is told on the topic is put right by a correction first; what it said before then goes from the audit by
 * {@link InsideWords#FORMER}. Whoever administers at the top of a tree may, also when the activity was withdrawn; subscribers
 * are told.
 */
public final class ErasingWords {

    private final Aggregates<Activity> activities;
    private final Access access;

    public ErasingWords(Aggregates<Activity> activities, Access access) {
        this.activities = activities;
        this.access = access;
    }

    /**
     * Erases them; what breaks off is finished by asking again with the same key. To ask anew makes a version anew, since what
     * the activity does not say any more the audit may.
     *
     * @param words at least one
     */
    public Outcome<Versioned<Activity>> erase(Command command, String id, Set<InsideWords> words, Erasure.Basis basis) {
        var refusal = access.refusesAtTop(command.by(), Right.ADMINISTER);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var fields = ordered(words).map(InsideWords::field).toList();
        return activities.erase(
                command,
                id,
                new Erasure(fields, basis),
                current -> Decision.accepted(without(current.state(), words), ActivityEvent.ERASED));
    }

    private static Activity without(Activity activity, Set<InsideWords> words) {
        return ordered(words).reduce(activity, (left, each) -> each.erasedFrom(left), (one, other) -> other);
    }

    private static Stream<InsideWords> ordered(Set<InsideWords> words) {
        return words.stream().sorted();
    }
}
