package vn.thongsuot.plan.plan;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.documents.signed.SeenSignature;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.documents.signed.SignedPdf;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.BoundedPdf;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.TimeBox;

/** Puts the PDF that was signed elsewhere beside the approved plan, byte for byte, with what is seen in it. */
public final class AttachingSignedCopies {

    private final Aggregates<Plan> plans;
    private final Access access;
    private final Files files;
    private final TimeBox box = new TimeBox(Duration.ofSeconds(10));

    public AttachingSignedCopies(Aggregates<Plan> plans, Access access, Files files) {
        this.plans = plans;
        this.access = access;
        this.files = files;
    }

    /**
     * To be asked before the file is looked into, for looking costs far more than this.
     *
     * @throws RefusedException 404 without the plan, 403 without the right to approve it
     */
    public void refuseWithoutRight(Command command, String id) {
        var plan = plans.find(command.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        refusal(command, plan).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /**
     * Attaches the file. It is kept before the plan says so: what breaks off in between leaves a file nobody points at.
     *
     * @throws RefusedException 422 for a PDF without a signature
     */
    public Outcome<Versioned<Plan>> attach(Command command, String id, ReceivedFile file) {
        var copy = new SignedCopy(file.sha256(), file.size(), command.at(), signatures(file));
        return plans.change(
                command,
                id,
                plan -> refusal(command, plan)
                        .<Decision<Plan>>map(Decision::refused)
                        .orElseGet(() -> attached(command, plan.state(), copy, file)));
    }

    private Optional<Refusal> refusal(Command command, Versioned<Plan> plan) {
        return access.refuses(
                command.by(), Right.APPROVE, plan.state().content().unit());
    }

    private Decision<Plan> attached(Command command, Plan plan, SignedCopy copy, ReceivedFile file) {
        var decision = plan.attach(copy);
        if (decision instanceof Decision.Accepted<Plan>) {
            files.store(command.tenant(), file);
        }
        return decision;
    }

    private List<SeenSignature> signatures(ReceivedFile file) {
        var seen = box.run(() -> read(file));
        if (seen.isEmpty()) {
            throw new RefusedException(Refusal.invalid("file", "pdf-not-signed"));
        }
        return seen;
    }

    private static List<SeenSignature> read(ReceivedFile file) throws IOException {
        try (var pdf = BoundedPdf.open(file.path())) {
            return SignedPdf.signatures(pdf, file.path());
        }
    }
}
