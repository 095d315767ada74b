package vn.thongsuot.activity.activity;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Words of an activity that are on no topic and can therefore be erased for good; of what is told, what it said before it was
 * put right.
 */
public enum InsideWords {
    /** What was written for its news item. */
    NEWS,
    /** Title and content as their source has them. */
    VERBATIM,
    /** Names and academic titles of those who were at an event; their posts stay. */
    PERSONS,
    /** What speakers of an event spoke about, and their words. */
    SPOKEN,
    /** Why it was corrected. */
    REASONS,
    /** The values of a kind of the tenant's own. */
    OWN,
    /** What earlier versions said and the newest does not: it is in the audit alone. */
    FORMER;

    /** By its name in the contract. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    Activity erasedFrom(Activity activity) {
        return switch (this) {
            case NEWS -> activity.told(null);
            case VERBATIM -> withoutVerbatim(activity);
            case PERSONS -> ofEvent(activity, InsideWords::unnamed);
            case SPOKEN -> ofEvent(activity, InsideWords::silent);
            case REASONS -> withoutReasons(activity);
            case OWN -> withoutOwn(activity);
            case FORMER -> activity;
        };
    }

    private static Activity withoutVerbatim(Activity activity) {
        var facts = activity.facts();
        return activity.stating(facts.with(facts.what().withoutVerbatim()));
    }

    private static Activity withoutReasons(Activity activity) {
        return activity.corrected(
                activity.corrections().stream().map(Correction::unreasoned).toList());
    }

    private static Activity ofEvent(Activity activity, UnaryOperator<Conference> change) {
        var event = activity.facts().event();
        return event == null ? activity : activity.stating(activity.facts().with(change.apply(event)));
    }

    private static Conference unnamed(Conference event) {
        var came = event.attendance();
        var persons = came.persons().stream().map(Official::unnamed).toList();
        var turns = event.programme().stream()
                .map(turn -> turn.by(turn.speaker().unnamed()))
                .toList();
        return event.with(new Attendance(came.total(), came.groups(), persons), turns);
    }

    private static Conference silent(Conference event) {
        return event.with(
                event.attendance(), event.programme().stream().map(Turn::silent).toList());
    }

    private static Activity withoutOwn(Activity activity) {
        var own = activity.facts().what().own();
        return own == null
                ? activity
                : activity.stating(activity.facts().by(new Description.Own(own.kind(), own.version(), Map.of())));
    }
}
