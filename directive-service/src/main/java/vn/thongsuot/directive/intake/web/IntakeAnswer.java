package vn.thongsuot.directive.intake.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.intake.Correction;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.directive.intake.IntakeState;
import vn.thongsuot.directive.intake.Packed;
import vn.thongsuot.directive.reading.Noise;
import vn.thongsuot.directive.reading.Proposal;
import vn.thongsuot.documents.edxml.HeaderField;
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
        @Nullable String reason,
        @Nullable PackageAnswer packed) {

    /**
     * The package it came in.
     *
     * @param attachments what it carries, the document first
     * @param fields what its header says
     */
    record PackageAnswer(String documentId, List<AttachedFile> attachments, List<HeaderField> fields) {

        static @Nullable PackageAnswer of(@Nullable Packed packed) {
            return packed == null
                    ? null
                    : new PackageAnswer(packed.documentId(), packed.attachments(), packed.fields());
        }
    }

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
                intake.reason(),
                PackageAnswer.of(intake.packed()));
    }
}
