package vn.thongsuot.activity.activity.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.Attaching;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.activity.activity.RecordingRight;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.platform.web.FileAnswers;

/** What photos and files have in common: taken in under their hash, given back, taken away. */
@Component
record AttachmentPlace(
        Aggregates<Activity> activities,
        Attaching attaching,
        RecordingRight right,
        ActivityAnswers answers,
        Uploads uploads,
        Files files) {

    String newId(Command command) {
        return command.newId("attachment");
    }

    /** The bytes are kept first and named by the activity then, so that no activity names bytes that are not there. */
    ResponseEntity<?> add(
            Command command,
            String id,
            AttachmentForm form,
            MultipartFile part,
            FileUse use,
            Function<ReceivedFile, Attachment> made) {
        attaching.refuses(command, id).ifPresent(AttachmentPlace::refuse);
        form.check(command);
        try (var received = FileAnswers.received(uploads, part, use)) {
            var attachment = made.apply(received);
            files.store(command.tenant(), received);
            return created(attaching.attach(command, id, attachment), newId(command));
        }
    }

    private static ResponseEntity<?> created(Outcome<Versioned<Activity>> outcome, String attachment) {
        var activity = outcome.orThrow();
        var added = activity.state().attachment(attachment).orElseThrow(AttachmentPlace::notFound);
        var answer =
                ResponseEntity.created(URI.create(added.path(activity.id()))).eTag("\"" + activity.version() + "\"");
        if (outcome instanceof Outcome.Done<?> done && done.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(ActivityAnswers.attachment(activity.id(), added));
    }

    ResponseEntity<?> remove(Command command, String id, Attachment.Kind kind, String attachment) {
        return Answers.changed(attaching.remove(command, id, kind, attachment), answers::of);
    }

    Activity activity(TenantId tenant, String id) {
        return activities.find(tenant, id).map(Versioned::state).orElseThrow(AttachmentPlace::notFound);
    }

    /** One of the copies of a photo, in place; a browser asks again each time whether it may still show it. */
    ResponseEntity<Resource> shown(Caller caller, String id, String photo, Function<Attachment.Copies, String> which) {
        var hash = activity(caller.tenant(), id)
                .attachment(photo)
                .flatMap(each -> Optional.ofNullable(each.copies()))
                .map(which)
                .orElseThrow(AttachmentPlace::notFound);
        return picture(caller.tenant(), hash, CacheControl.noCache().cachePrivate());
    }

    /** A copy drawn anew, in place and as nothing but a picture. */
    ResponseEntity<Resource> picture(TenantId tenant, String hash, CacheControl kept) {
        var file = files.describe(tenant, hash).orElseThrow(AttachmentPlace::notFound);
        var bytes = files.open(tenant, hash).orElseThrow(AttachmentPlace::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .contentLength(file.size())
                .eTag("\"" + hash + "\"")
                .cacheControl(kept)
                .header("Content-Disposition", "inline")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(bytes));
    }

    /** As it came, to be saved; for those who may record for the unit. */
    ResponseEntity<Resource> original(Caller caller, String id, Attachment.Kind kind, String attachment) {
        var activity = activity(caller.tenant(), id);
        var there = activity.attachment(attachment)
                .filter(each -> each.kind() == kind)
                .orElseThrow(AttachmentPlace::notFound);
        right.refuses(caller, activity.unit()).ifPresent(AttachmentPlace::refuse);
        return FileAnswers.found(files, caller.tenant(), there.file().sha256());
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }

    private static RefusedException notFound() {
        return new RefusedException(Refusal.notFound());
    }
}
