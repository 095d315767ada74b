package vn.thongsuot.documents.attaching;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.thongsuot.documents.signed.SeenSignature;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.documents.signed.SignedPdf;
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

/**
 * Puts the PDF that was signed elsewhere beside the approved document, byte for byte, with what is seen in it.
 *
 * @param <A> what the document is the state of, such as a plan or a report
 */
public final class AttachingCopies<A> {

    private final Aggregates<A> documents;
    private final Files files;
    private final BiFunction<Command, A, Optional<Refusal>> right;
    private final BiFunction<A, SignedCopy, Decision<A>> transition;
    private final ErasingCopies<A> erasing;
    private final TimeBox box = new TimeBox(Duration.ofSeconds(10));

    /**
     * @param right refuses whoever may not attach to this document
     * @param transition the document's own answer to a copy
     * @param erasing of copies of the same documents
     */
    public AttachingCopies(
            Aggregates<A> documents,
            Files files,
            BiFunction<Command, A, Optional<Refusal>> right,
            BiFunction<A, SignedCopy, Decision<A>> transition,
            ErasingCopies<A> erasing) {
        this.documents = documents;
        this.files = files;
        this.right = right;
        this.transition = transition;
        this.erasing = erasing;
    }

    /**
     * To be asked before the file is looked into, for looking costs far more than this.
     *
     * @throws RefusedException 404 without the document, or the refusal of whoever may not attach to it
     */
    public void refuseWithoutRight(Command command, String id) {
        var document = documents.find(command.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        right.apply(command, document.state()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /**
     * Attaches the file. It is kept before the document says so: what breaks off in between leaves a file nobody points at.
     * What is erased while it is being attached goes too.
     *
     * @throws RefusedException 422 for a PDF without a signature, 409 {@code file-erased} for one that was erased
     */
    public Outcome<Versioned<A>> attach(Command command, String id, ReceivedFile file) {
        var copy = inspected(command, file);
        var outcome = documents.change(
                command,
                id,
                document -> right.apply(command, document.state())
                        .<Decision<A>>map(Decision::refused)
                        .orElseGet(() -> attached(command, document.state(), copy, file)));
        return outcome instanceof Outcome.Done<Versioned<A>> && erasing.eraseWhatIsBarred(command, id, file.sha256())
                ? Outcome.refused(Files.barred())
                : outcome;
    }

    /** All that the file alone may be refused for is asked here, while nothing of it is kept. */
    private SignedCopy inspected(Command command, ReceivedFile file) {
        var seen = box.run(() -> signatures(file));
        if (seen.isEmpty()) {
            throw new RefusedException(Refusal.invalid("file", "pdf-not-signed"));
        }
        return new SignedCopy(file.sha256(), file.size(), command.at(), seen);
    }

    private static List<SeenSignature> signatures(ReceivedFile file) throws IOException {
        try (var pdf = BoundedPdf.open(file.path())) {
            return SignedPdf.signatures(pdf, file.path());
        }
    }

    private Decision<A> attached(Command command, A document, SignedCopy copy, ReceivedFile file) {
        var decision = transition.apply(document, copy);
        if (decision instanceof Decision.Accepted<A>) {
            files.store(command.tenant(), file);
        }
        return decision;
    }
}
