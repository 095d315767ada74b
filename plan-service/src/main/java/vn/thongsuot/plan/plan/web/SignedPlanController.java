package vn.thongsuot.plan.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.documents.attaching.AttachingCopies;
import vn.thongsuot.documents.serving.SignedCopyView;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.platform.web.FileAnswers;

/** The signed PDF of a plan, as it was made elsewhere. */
@RestController
@RequestMapping("/api/v1/plans/{id}/signed")
class SignedPlanController {

    private static final FileUse USE = FileUse.of("signed", FileType.PDF);

    private final AttachingCopies<Plan> attaching;
    private final ReadingPlans reading;
    private final Uploads uploads;
    private final Files files;

    SignedPlanController(AttachingCopies<Plan> attaching, ReadingPlans reading, Uploads uploads, Files files) {
        this.attaching = attaching;
        this.reading = reading;
        this.uploads = uploads;
        this.files = files;
    }

    /** What is known of the plan's signed file now. */
    record Attached(String id, long version, @Nullable SignedCopyView signedCopy) {

        static Attached of(Versioned<Plan> plan) {
            return new Attached(
                    plan.id(), plan.version(), SignedCopyView.of(plan.state().signed()));
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> attach(Command command, @PathVariable("id") String id, @RequestPart("file") MultipartFile file) {
        attaching.refuseWithoutRight(command, id);
        try (var received = FileAnswers.received(uploads, file, USE)) {
            return Answers.changed(attaching.attach(command, id, received), Attached::of);
        }
    }

    /** Exactly the bytes that were attached. */
    @GetMapping
    ResponseEntity<Resource> signed(Caller caller, @PathVariable("id") String id) {
        var copy = reading.find(caller.tenant(), id)
                .map(plan -> plan.state().signed())
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return FileAnswers.found(files, caller.tenant(), copy.sha256());
    }
}
