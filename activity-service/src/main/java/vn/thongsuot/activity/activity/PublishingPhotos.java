package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Lays photos of a deed open to everybody, one by one, and takes them back. Until somebody does a photo is the tenant's own.
 * Publishing needs the right to approve at the unit; whoever may record there may take back too, since that harms nobody.
 * What is checked here is checked again when it is read.
 */
public final class PublishingPhotos {

    private final Aggregates<Activity> activities;
    private final References references;
    private final Files files;
    private final Access access;

    public PublishingPhotos(Aggregates<Activity> activities, References references, Files files, Access access) {
        this.activities = activities;
        this.references = references;
        this.files = files;
        this.access = access;
    }

    /** Publishes it, or puts right what was stated; to state the same again changes nothing. */
    public Outcome<Versioned<Activity>> publish(Command command, String id, String photo, Publication publication) {
        return activities.change(command, id, current -> {
            var refusal = refuses(command, current.state(), Right.APPROVE);
            return refusal.isPresent()
                    ? Decision.refused(refusal.get())
                    : photo(current.state(), photo)
                            .map(there -> publish(command, current.state(), there, publication))
                            .orElseGet(() -> Decision.refused(Refusal.notFound()));
        });
    }

    /** Takes it back; it stays what it was inside. */
    public Outcome<Versioned<Activity>> withdraw(Command command, String id, String photo) {
        return activities.change(command, id, current -> {
            var refusal = refuses(command, current.state(), Right.APPROVE)
                    .filter(missing ->
                            refuses(command, current.state(), Right.RECORD).isPresent());
            return refusal.isPresent()
                    ? Decision.refused(refusal.get())
                    : photo(current.state(), photo)
                            .map(there -> withdraw(current.state(), there))
                            .orElseGet(() -> Decision.refused(Refusal.notFound()));
        });
    }

    /** What everybody may see of a deed, in the order the photos came; empty also when it is not known or not to be told of. */
    public List<Attachment> published(TenantId tenant, String id) {
        return activities
                .find(tenant, id)
                .map(Versioned::state)
                .filter(activity -> !isAnInternalMatter(tenant, activity))
                .map(Activity::published)
                .orElseGet(List::of);
    }

    private Decision<Activity> publish(Command command, Activity activity, Attachment there, Publication publication) {
        var refusal = publication.refusal().or(() -> refusesDeed(command.tenant(), activity, there));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return publication.saysTheSame(there.publication())
                ? Decision.unchanged()
                : accepted(activity, there, publication);
    }

    private static Decision<Activity> withdraw(Activity activity, Attachment there) {
        return there.isPublished()
                ? accepted(activity, there, null)
                : Decision.refused(Refusal.conflict("photo-not-published"));
    }

    private Optional<Refusal> refuses(Command command, Activity activity, Right right) {
        return activity.state() == State.WITHDRAWN
                ? Optional.of(Refusal.conflict("activity-withdrawn"))
                : access.refuses(command.by(), right, activity.unit());
    }

    private Optional<Refusal> refusesDeed(TenantId tenant, Activity activity, Attachment there) {
        if (!activity.state().hasBegun()) {
            return Optional.of(Refusal.conflict("photo-of-no-deed"));
        }
        if (isAnInternalMatter(tenant, activity)) {
            return Optional.of(Refusal.conflict("photo-of-internal-matter"));
        }
        return files.whyBarred(tenant, there.file().sha256()).map(why -> Files.barred());
    }

    /** Whether it answers a document that is a secret or for internal circulation. */
    private boolean isAnInternalMatter(TenantId tenant, Activity activity) {
        return references.anyStaysInside(tenant, activity.directives());
    }

    private static Optional<Attachment> photo(Activity activity, String id) {
        return activity.attachment(id).filter(each -> each.kind() == Attachment.Kind.PHOTO);
    }

    private static Decision<Activity> accepted(Activity activity, Attachment there, @Nullable Publication newer) {
        var all = activity.attachments().stream()
                .map(each -> each.equals(there) ? each.published(newer) : each)
                .toList();
        return Decision.accepted(activity.attached(all), ActivityEvent.CORRECTED);
    }
}
