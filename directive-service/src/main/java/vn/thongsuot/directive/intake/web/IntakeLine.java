package vn.thongsuot.directive.intake.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.directive.intake.IntakeState;
import vn.thongsuot.directive.reading.Found;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.DocumentText;

/** One line of a list of intakes. */
record IntakeLine(
        String id,
        long version,
        String unit,
        IntakeState state,
        Instant receivedAt,
        AttachedFile file,
        DocumentText.State text,
        @Nullable String symbol,
        @Nullable String subject,
        @Nullable String directive) {

    static IntakeLine of(Versioned<Intake> versioned) {
        var intake = versioned.state();
        var symbol = intake.proposal().symbol();
        return new IntakeLine(
                versioned.id(),
                versioned.version(),
                intake.unit(),
                intake.state(),
                intake.receivedAt(),
                intake.file(),
                intake.text().state(),
                symbol == null ? null : symbol.value().normalised(),
                value(intake.proposal().subject()),
                intake.directive());
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
