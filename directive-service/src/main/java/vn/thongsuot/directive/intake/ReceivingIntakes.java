package vn.thongsuot.directive.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.reading.Reading;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.secrecy.Secrecy;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.identity.Caller;

/**
 * Takes files in for a unit, by whoever may receive or issue there: looked at for secrecy, read, and only then kept.
 * Bytes that were erased as a state secret do not come in again, at that unit and below it or in the whole tenant.
 */
public final class ReceivingIntakes {

    private final Aggregates<Intake> intakes;
    private final SameFile same;
    private final Files files;
    private final Proposing proposing;
    private final Organisation organisation;
    private final Access access;

    public ReceivingIntakes(
            Aggregates<Intake> intakes, Files files, Proposing proposing, Organisation organisation, Access access) {
        this.intakes = intakes;
        this.same = new SameFile(intakes);
        this.files = files;
        this.proposing = proposing;
        this.organisation = organisation;
        this.access = access;
    }

    /**
     * Takes a file in.
     *
     * @param claimed what its sender says of its secrecy; absent when nothing
     * @param upload the file, asked for only when nothing stands against it and looked at for secrecy; closed here
     */
    public Outcome<Versioned<Intake>> receive(
            Command command, String unit, @Nullable Secrecy claimed, Supplier<ReceivedFile> upload) {
        var refusal = mayReceive(access, command.by(), unit)
                .or(() -> claimed == null ? Optional.empty() : Optional.of(StateSecret.refusal("secrecy")));
        return refusal.<Outcome<Versioned<Intake>>>map(Outcome::refused)
                .orElseGet(() -> intakes.create(command, command.newId("intake"), () -> read(command, unit, upload)));
    }

    private Decision<Intake> read(Command command, String unit, Supplier<ReceivedFile> upload) {
        try (var file = upload.get()) {
            var path = organisation.awaitPath(command.tenant(), unit);
            if (same.isKnownSecret(command.tenant(), file.sha256(), path)) {
                return Decision.refused(StateSecret.refusal("file"));
            }
            var text = file.text();
            var noise = Reading.noise(text);
            var proposal = proposing.propose(command.tenant(), text, noise);
            files.store(command.tenant(), file);
            var intake = new Intake(
                    unit,
                    IntakeState.RECEIVED,
                    command.at(),
                    title(command.by(), unit),
                    attached(file),
                    text,
                    noise,
                    List.of(),
                    proposal,
                    null,
                    null,
                    null,
                    null);
            return Decision.accepted(intake, Intake.RECEIVED);
        }
    }

    private static AttachedFile attached(ReceivedFile file) {
        return new AttachedFile(file.sha256(), file.name(), file.type().mediaType(), file.size());
    }

    private @Nullable String title(Caller caller, String unit) {
        return access.title(caller, Right.RECEIVE, unit)
                .or(() -> access.title(caller, Right.ISSUE, unit))
                .orElse(null);
    }

    static Optional<Refusal> mayReceive(Access access, Caller caller, String unit) {
        return access.refuses(caller, Right.RECEIVE, unit)
                .flatMap(refused -> access.refuses(caller, Right.ISSUE, unit));
    }
}
