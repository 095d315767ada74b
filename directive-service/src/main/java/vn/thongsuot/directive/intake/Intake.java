package vn.thongsuot.directive.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.reading.Noise;
import vn.thongsuot.directive.reading.Proposal;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.files.DocumentText;

/**
 * A document that came in as a file.
 *
 * @param unit id of the unit that received it
 * @param receivedBy title of the post by which it was taken in; absent when that is not known
 * @param text what the file says, word for word; {@code NONE} for a scan, which somebody types in
 * @param noise stretches of the text that are no part of the document
 * @param corrections what stretches of it should read
 * @param proposal what it seems to say; only a person makes a directive of it
 * @param directive id of the directive registered from it; absent until confirmed
 * @param closedAt when it was confirmed or rejected; absent until then
 * @param reason why it was rejected, {@code state-secret} when all of it was erased; absent otherwise
 * @param barred true when these bytes come in nowhere in the tenant any more; absent otherwise, also when they were erased at
 *     this unit alone
 * @param packed the package of the exchange axis it came in; absent for a file that came alone
 */
public record Intake(
        String unit,
        IntakeState state,
        Instant receivedAt,
        @Nullable String receivedBy,
        AttachedFile file,
        DocumentText text,
        List<Noise> noise,
        List<Correction> corrections,
        Proposal proposal,
        @Nullable String directive,
        @Nullable Instant closedAt,
        @Nullable String reason,
        @Nullable Boolean barred,
        @Nullable Packed packed) {

    public static final String RECEIVED = "vn.thongsuot.intake.received.v1";
    public static final String CHANGED = "vn.thongsuot.intake.changed.v1";
    public static final String CONFIRMED = "vn.thongsuot.intake.confirmed.v1";
    public static final String REJECTED = "vn.thongsuot.intake.rejected.v1";
    public static final String ERASED = "vn.thongsuot.intake.erased.v1";

    /** After that, a confirmation whose directive never came to be holds nobody up. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    public Intake {
        noise = List.copyOf(noise);
        corrections = List.copyOf(corrections);
    }

    /** @param exists whether there is a directive of this id */
    Decision<Intake> confirm(String registered, Instant at, Predicate<String> exists) {
        return switch (state) {
            case RECEIVED -> Decision.accepted(closed(IntakeState.CONFIRMED, registered, at, null), CONFIRMED);
            case REJECTED -> Decision.refused(Refusal.conflict("intake-rejected"));
            case CONFIRMED -> registered.equals(directive) ? Decision.unchanged() : takeOver(registered, at, exists);
        };
    }

    private Decision<Intake> takeOver(String registered, Instant at, Predicate<String> exists) {
        boolean stands = directive != null && exists.test(directive);
        boolean young = closedAt != null && at.isBefore(closedAt.plus(GRACE));
        return stands || young
                ? Decision.refused(Refusal.conflict("intake-confirmed"))
                : Decision.accepted(closed(IntakeState.CONFIRMED, registered, at, null), CONFIRMED);
    }

    Decision<Intake> reject(String why, Instant at) {
        return switch (state) {
            case RECEIVED -> Decision.accepted(closed(IntakeState.REJECTED, null, at, why), REJECTED);
            case REJECTED -> Decision.refused(Refusal.conflict("intake-rejected"));
            case CONFIRMED -> Decision.refused(Refusal.conflict("intake-confirmed"));
        };
    }

    /** Whether it was a state secret and nothing of it is left. People may give the same reason and leave the file as it is. */
    public boolean isErased() {
        return StateSecret.CODE.equals(reason) && file.name().isEmpty();
    }

    /** What its bytes are known by: the file's, and those of the package and all that it carries. */
    Set<String> digests() {
        var packs = packed == null ? Stream.<AttachedFile>empty() : packed.files().stream();
        return Stream.concat(Stream.of(file), packs).map(AttachedFile::sha256).collect(Collectors.toSet());
    }

    boolean isBarred() {
        return Boolean.TRUE.equals(barred);
    }

    /**
     * Nothing of what it says is left; a directive that stands on it must be dealt with first.
     *
     * @param everywhere whether the bytes shall come in nowhere in the tenant any more
     */
    Decision<Intake> erased(Instant at, boolean everywhere) {
        if (state == IntakeState.CONFIRMED) {
            return Decision.refused(Refusal.conflict("intake-confirmed"));
        }
        var blank = new Intake(
                unit,
                IntakeState.REJECTED,
                receivedAt,
                receivedBy,
                file.erased(),
                DocumentText.none(),
                List.of(),
                List.of(),
                Proposal.empty(),
                null,
                closedAt == null ? at : closedAt,
                StateSecret.CODE,
                everywhere || isBarred() ? true : null,
                packed == null ? null : packed.erased());
        return blank.equals(this) ? Decision.unchanged() : Decision.accepted(blank, ERASED);
    }

    Decision<Intake> marked(List<Noise> noise, List<Correction> corrections, Proposal proposal) {
        var marked = new Intake(
                unit,
                state,
                receivedAt,
                receivedBy,
                file,
                text,
                noise,
                corrections,
                proposal,
                directive,
                closedAt,
                reason,
                barred,
                packed);
        if (state != IntakeState.RECEIVED) {
            return Decision.refused(Refusal.conflict("intake-closed"));
        }
        return marked.equals(this) ? Decision.unchanged() : Decision.accepted(marked, CHANGED);
    }

    private Intake closed(IntakeState end, @Nullable String registered, Instant at, @Nullable String why) {
        return new Intake(
                unit,
                end,
                receivedAt,
                receivedBy,
                file,
                text,
                noise,
                corrections,
                proposal,
                registered,
                at,
                why,
                barred,
                packed);
    }
}
