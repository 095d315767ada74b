package vn.thongsuot.directive.intake.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.intake.Correction;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.directive.intake.IntakeState;
import vn.thongsuot.directive.reading.Noise;
import vn.thongsuot.directive.reading.Proposal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.DocumentText;

/** An intake as the people of its tenant see it, with the whole text. */
record IntakeAnswer(
        String id,
        long version,
        String unit,
        IntakeState state,
        Instant receivedAt,
        @Nullable String receivedBy,
        AttachedFile file,
        DocumentText.State text,
        String content,
        List<Integer> pages,
        List<Noise> noise,
        List<Correction> corrections,
        Proposal proposal,
        @Nullable String directive,
        @Nullable Instant closedAt,
        @Nullable String reason) {

    static IntakeAnswer of(Versioned<Intake> versioned) {
        var intake = versioned.state();
        return new IntakeAnswer(
                versioned.id(),
                versioned.version(),
                intake.unit(),
                intake.state(),
                intake.receivedAt(),
                intake.receivedBy(),
                intake.file(),
                intake.text().state(),
                intake.text().content(),
                intake.text().pages(),
                intake.noise(),
                intake.corrections(),
                intake.proposal(),
                intake.directive(),
                intake.closedAt(),
                intake.reason());
    }
}
