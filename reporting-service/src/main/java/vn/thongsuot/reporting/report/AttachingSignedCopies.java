package vn.thongsuot.reporting.report;

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

/** Puts the PDF that was signed elsewhere beside the approved report, byte for byte, with what is seen in it. */
public final class AttachingSignedCopies {

    private final Aggregates<Report> reports;
    private final Access access;
    private final Files files;
    private final TimeBox box = new TimeBox(Duration.ofSeconds(10));

    public AttachingSignedCopies(Aggregates<Report> reports, Access access, Files files) {
        this.reports = reports;
        this.access = access;
        this.files = files;
    }

    /**
     * To be asked before the file is looked into, for looking costs far more than this.
     *
     * @throws RefusedException 404 without the report, 403 without the right to approve it
     */
    public void refuseWithoutRight(Command command, String id) {
        var report = reports.find(command.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        refusal(command, report).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /**
     * Attaches the file. It is kept before the report says so: what breaks off in between leaves a file nobody points at.
     *
     * @throws RefusedException 422 for a PDF without a signature
     */
    public Outcome<Versioned<Report>> attach(Command command, String id, ReceivedFile file) {
        var copy = new SignedCopy(file.sha256(), file.size(), command.at(), signatures(file));
        return reports.change(
                command,
                id,
                report -> refusal(command, report)
                        .<Decision<Report>>map(Decision::refused)
                        .orElseGet(() -> attached(command, report.state(), copy, file)));
    }

    private Optional<Refusal> refusal(Command command, Versioned<Report> report) {
        return access.refuses(
                command.by(), Right.APPROVE, report.state().frame().unit());
    }

    private Decision<Report> attached(Command command, Report report, SignedCopy copy, ReceivedFile file) {
        var decision = report.attach(copy);
        if (decision instanceof Decision.Accepted<Report>) {
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
