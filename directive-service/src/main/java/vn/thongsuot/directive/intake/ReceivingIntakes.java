package vn.thongsuot.directive.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.reading.Proposal;
import vn.thongsuot.directive.reading.Reading;
import vn.thongsuot.documents.edxml.ReceivedPackage;
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
import vn.thongsuot.platform.files.FileType;
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
    private final Unpacking unpacking;
    private final Proposing proposing;
    private final Organisation organisation;
    private final Access access;

    public ReceivingIntakes(
            Aggregates<Intake> intakes,
            Files files,
            Unpacking unpacking,
            Proposing proposing,
            Organisation organisation,
            Access access) {
        this.intakes = intakes;
        this.same = new SameFile(intakes);
        this.files = files;
        this.unpacking = unpacking;
        this.proposing = proposing;
        this.organisation = organisation;
        this.access = access;
    }

    /**
     * Takes a file in; one of {@link FileType#XML} as a package of the exchange axis. The same package at the same unit is
     * the same intake, whoever brings it again and by whatever key, until that was rejected.
     *
     * @param claimed what its sender says of its secrecy; absent when nothing
     * @param upload the file, asked for only when nothing stands against it and looked at for secrecy; closed here
     */
    public Outcome<Versioned<Intake>> receive(
            Command command, String unit, @Nullable Secrecy claimed, Supplier<ReceivedFile> upload) {
        var refusal = mayReceive(access, command.by(), unit)
                .or(() -> claimed == null ? Optional.empty() : Optional.of(StateSecret.refusal("secrecy")));
        return refusal.<Outcome<Versioned<Intake>>>map(Outcome::refused).orElseGet(() -> take(command, unit, upload));
    }

    private Outcome<Versioned<Intake>> take(Command command, String unit, Supplier<ReceivedFile> upload) {
        var id = command.newId("intake");
        if (intakes.find(command.tenant(), id).isPresent()) {
            return intakes.create(command, id, Decision::unchanged);
        }
        try (var file = upload.get()) {
            return file.type() == FileType.XML
                    ? takePackage(command, unit, file)
                    : intakes.create(command, id, () -> read(command, unit, List.of(file), file, null));
        }
    }

    private Outcome<Versioned<Intake>> takePackage(Command command, String unit, ReceivedFile whole) {
        var id = Command.idOf("package", command.tenant().value(), unit, whole.sha256());
        var before = intakes.find(command.tenant(), id);
        while (before.isPresent() && mayComeAgain(before.get().state())) {
            id = Command.idOf("package-again", command.tenant().value(), id);
            before = intakes.find(command.tenant(), id);
        }
        return before.isPresent() ? again(before.get()) : takeNew(command, unit, whole, id);
    }

    private static boolean mayComeAgain(Intake before) {
        return before.state() == IntakeState.REJECTED && !before.isErased();
    }

    private Outcome<Versioned<Intake>> takeNew(Command command, String unit, ReceivedFile whole, String id) {
        var unpacked = unpacking.open(whole);
        try {
            var made = intakes.create(
                    command, id, () -> read(command, unit, unpacked.all(), unpacked.document(), unpacked.content()));
            return made instanceof Outcome.Done<Versioned<Intake>>
                    ? made
                    : intakes.find(command.tenant(), id)
                            .map(ReceivingIntakes::again)
                            .orElse(made);
        } finally {
            unpacked.files().forEach(ReceivedFile::close);
        }
    }

    private static Outcome<Versioned<Intake>> again(Versioned<Intake> there) {
        return there.state().isErased()
                ? Outcome.refused(StateSecret.refusal("file"))
                : new Outcome.Done<>(there, true);
    }

    /**
     * Reads what came and keeps it.
     *
     * @param all that is kept
     * @param document the one of them that is read
     * @param content what the package says they came in; absent for a file that came alone
     */
    private Decision<Intake> read(
            Command command,
            String unit,
            List<ReceivedFile> all,
            ReceivedFile document,
            @Nullable ReceivedPackage content) {
        var path = organisation.awaitPath(command.tenant(), unit);
        var digests = all.stream().map(ReceivedFile::sha256).collect(Collectors.toSet());
        if (same.isKnownSecret(command.tenant(), digests, path)) {
            return Decision.refused(StateSecret.refusal("file"));
        }
        var packed = content == null ? null : packed(command, all, content);
        var text = document.text();
        var noise = Reading.noise(text);
        var stated = packed == null ? Proposal.empty() : packed.stated();
        var proposal = proposing.propose(command.tenant(), text, noise, stated);
        all.forEach(file -> files.store(command.tenant(), file));
        var intake = new Intake(
                unit,
                IntakeState.RECEIVED,
                command.at(),
                title(command.by(), unit),
                AttachedFile.of(document),
                text,
                noise,
                List.of(),
                proposal,
                null,
                null,
                null,
                null,
                packed);
        return Decision.accepted(intake, Intake.RECEIVED);
    }

    private Packed packed(Command command, List<ReceivedFile> all, ReceivedPackage content) {
        var day = LocalDate.ofInstant(command.at(), Access.ZONE);
        return new Packed(
                content.documentId(),
                all.stream().map(AttachedFile::of).toList(),
                Packed.shown(content.fields()),
                proposing.stated(command.tenant(), content.record(), day));
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
