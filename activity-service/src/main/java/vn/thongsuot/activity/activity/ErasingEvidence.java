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
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Lawful erasure of a photo or a file that should never have come in, such as a leaked secret or somebody's picture: its bytes
 * and copies, its name, its caption and whose it was, in every activity of the tenant that has the same bytes, and what the
 * audit says of those activities up to then. The same bytes are not taken in again. That there was a file of this hash, who
 * added it and who erased it stays, and subscribers are told of each activity anew, without it. Whoever administers at the top
 * of a tree may; what breaks off on the way is finished by asking again.
 *
 * <p>The bytes are barred first, then they are looked for. Whoever adds them at the same time looks after adding whether they
 * are there still: of the two one sees the other, and nothing survives.
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
    public Outcome<Versioned<Activity>> erase(Command command, String id, String attachment, Erasure.Basis basis) {
        var refusal = access.refusesAtTop(command.by(), Right.ADMINISTER);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var erasure = Erasure.of(EVIDENCE, basis);
        return activities.erase(
                command,
                id,
                erasure,
                current -> of(current.state(), attachment)
                        .map(there -> everywhere(command, current, there, erasure))
                        .orElseGet(() -> Decision.refused(Refusal.notFound())));
    }

    /** The activity that was named comes last, so that the command is not done before all of it is. */
    private Decision<Activity> everywhere(
            Command command, Versioned<Activity> asked, Attachment there, Erasure erasure) {
        bar(command.tenant(), there, erasure.basis());
        eraseElsewhere(command, asked.id(), there.file().sha256(), erasure);
        return without(asked.state(), there.file().sha256(), command);
    }

    /**
     * To be asked once the activity has the attachment: erases it there when its bytes were barred in the meantime.
     *
     * @return whether they were
     */
    public boolean eraseWhatIsBarred(Command command, String id, Attachment added) {
        var hash = added.file().sha256();
        var why = files.whyBarred(command.tenant(), hash);
        why.ifPresent(basis -> {
            bar(command.tenant(), added, basis);
            var erasure = Erasure.of(EVIDENCE, basis);
            activities.erase(anyVersion(command), id, erasure, current -> without(current.state(), hash, command));
        });
        return why.isPresent();
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

    private static Command anyVersion(Command command) {
        return new Command(command.by(), command.at(), command.origin(), null, null);
    }

    private void eraseElsewhere(Command command, String asked, String hash, Erasure erasure) {
        var anyVersion = anyVersion(command);
        @Nullable String cursor = null;
        do {
            var page = activities.page(
                    command.tenant(),
                    new PageQuery(PageQuery.MAX_LIMIT, cursor),
                    Map.of(ActivityFields.ATTACHED, hash));
            page.items().stream()
                    .filter(each -> !each.id().equals(asked))
                    .forEach(each -> activities
                            .erase(anyVersion, each.id(), erasure, current -> without(current.state(), hash, command))
                            .orThrow());
            cursor = page.next();
        } while (cursor != null);
    }

    private void bar(TenantId tenant, Attachment attachment, Erasure.Basis why) {
        files.bar(tenant, attachment.file().sha256(), why);
        var copies = attachment.copies();
        if (copies != null) {
            files.bar(tenant, copies.display(), why);
            files.bar(tenant, copies.thumb(), why);
        }
    }
}
