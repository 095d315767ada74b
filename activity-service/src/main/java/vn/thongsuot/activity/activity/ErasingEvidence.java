package vn.thongsuot.activity.activity;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.paging.PageQuery;

/**
 * Lawful erasure of a photo or a file that should never have come in, such as a leaked secret or somebody's picture: its bytes
 * and copies, its name, its caption and whose it was, in every activity of the tenant that has the same bytes, and what the
 * audit says of those activities up to then. That there was a file of this hash, who added it and who erased it stays, and
 * subscribers are told of each activity anew, without it. Whoever administers at the top of a tree may; what breaks off on
 * the way is finished by asking again.
 */
public final class ErasingEvidence {

    private static final String EVIDENCE = "evidence";

    private final Aggregates<Activity> activities;
    private final Files files;
    private final Access access;

    public ErasingEvidence(Aggregates<Activity> activities, Files files, Access access) {
        this.activities = activities;
        this.files = files;
        this.access = access;
    }

    /** Erases it though it was removed before, and though the activity was withdrawn. */
    public Outcome<Versioned<Activity>> erase(
            Command command, String id, String attachment, Erasure.Basis basis) {
        var refusal = access.refusesAtTop(command.by(), Right.ADMINISTER);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var asked = activities.find(command.tenant(), id).flatMap(found -> of(found.state(), attachment));
        if (asked.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var hash = asked.get().file().sha256();
        var erasure = Erasure.of(EVIDENCE, basis);
        var erased = activities.erase(command, id, erasure, current -> without(current.state(), hash, command));
        if (erased instanceof Outcome.Done<Versioned<Activity>>) {
            eraseElsewhere(command, hash, erasure);
            eraseBytes(command, asked.get());
        }
        return erased;
    }

    private static Optional<Attachment> of(Activity activity, String attachment) {
        return activity.attachments().stream()
                .filter(each -> each.id().equals(attachment))
                .findFirst();
    }

    private static Decision<Activity> without(Activity activity, String hash, Command command) {
        var trace = new Attachment.Trace(command.by().subject(), command.at());
        var all = activity.attachments().stream()
                .map(each -> each.file().sha256().equals(hash) && !each.isErased() ? each.erased(trace) : each)
                .toList();
        return all.equals(activity.attachments())
                ? Decision.unchanged()
                : Decision.accepted(activity.attached(all), ActivityEvent.ERASED);
    }

    private void eraseElsewhere(Command command, String hash, Erasure erasure) {
        var anyVersion = new Command(command.by(), command.at(), command.origin(), null, null);
        @Nullable String cursor = null;
        do {
            var page = activities.page(
                    command.tenant(),
                    new PageQuery(PageQuery.MAX_LIMIT, cursor),
                    Map.of(ActivityFields.ATTACHED, hash));
            page.items()
                    .forEach(each -> activities
                            .erase(anyVersion, each.id(), erasure, current -> without(current.state(), hash, command))
                            .orThrow());
            cursor = page.next();
        } while (cursor != null);
    }

    private void eraseBytes(Command command, Attachment attachment) {
        var tenant = command.tenant();
        files.erase(tenant, attachment.file().sha256());
        var copies = attachment.copies();
        if (copies != null) {
            files.erase(tenant, copies.display());
            files.erase(tenant, copies.thumb());
        }
    }
}
