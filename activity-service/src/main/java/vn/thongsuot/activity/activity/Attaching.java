package vn.thongsuot.activity.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;

/** Adding photos and files that prove an activity, and taking them away again. */
public final class Attaching {

    private final Aggregates<Activity> activities;
    private final RecordingRight right;
    private final ErasingEvidence erasing;

    public Attaching(Aggregates<Activity> activities, RecordingRight right, ErasingEvidence erasing) {
        this.activities = activities;
        this.right = right;
        this.erasing = erasing;
    }

    /** Empty when the caller may add proof to the activity; asked before any byte is kept. */
    public Optional<Refusal> refuses(Command command, String id) {
        var activity = activities.find(command.tenant(), id);
        return activity.isEmpty()
                ? Optional.of(Refusal.notFound())
                : refuses(command, activity.get().state());
    }

    /**
     * Adds it. What was erased in this activity never comes back into it, and what is erased while it is being added goes too.
     */
    public Outcome<Versioned<Activity>> attach(Command command, String id, Attachment attachment) {
        var outcome = activities.change(command, id, current -> {
            var refusal = refuses(command, current.state()).or(() -> refusesMore(current.state(), attachment));
            if (refusal.isPresent()) {
                return Decision.refused(refusal.get());
            }
            var all = new ArrayList<>(current.state().attachments());
            all.add(attachment);
            return accepted(current.state(), all);
        });
        return outcome instanceof Outcome.Done<Versioned<Activity>>
                        && erasing.eraseWhatIsBarred(command, id, attachment)
                ? Outcome.refused(Files.barred())
                : outcome;
    }

    /** Takes it away; that it was there, and who took it away, stays. */
    public Outcome<Versioned<Activity>> remove(Command command, String id, Attachment.Kind kind, String attachment) {
        return activities.change(command, id, current -> {
            var refusal = refuses(command, current.state());
            if (refusal.isPresent()) {
                return Decision.refused(refusal.get());
            }
            var there = current.state().attachment(attachment).filter(each -> each.kind() == kind);
            return there.isEmpty()
                    ? Decision.refused(Refusal.notFound())
                    : accepted(current.state(), without(current.state(), there.get(), command));
        });
    }

    private static List<Attachment> without(Activity activity, Attachment gone, Command command) {
        var trace = new Attachment.Trace(command.by().subject(), command.at());
        return activity.attachments().stream()
                .map(each -> each.equals(gone) ? each.removed(trace) : each)
                .toList();
    }

    private Optional<Refusal> refuses(Command command, Activity activity) {
        if (activity.state() == State.WITHDRAWN) {
            return Optional.of(Refusal.conflict("activity-withdrawn"));
        }
        return right.refuses(command.by(), activity.unit());
    }

    /** Removed ones count too, for their traces are kept. */
    private static Optional<Refusal> refusesMore(Activity activity, Attachment attachment) {
        var hash = attachment.file().sha256();
        if (activity.attachments().stream()
                .anyMatch(each -> each.isErased() && each.file().sha256().equals(hash))) {
            return Optional.of(Files.barred());
        }
        return activity.attachments().size() < Activity.MOST_ATTACHMENTS
                ? Optional.empty()
                : Optional.of(Refusal.conflict("too-many-attachments"));
    }

    private static Decision<Activity> accepted(Activity activity, List<Attachment> all) {
        return Decision.accepted(activity.attached(all), ActivityEvent.CORRECTED);
    }
}
