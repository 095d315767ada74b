package vn.thongsuot.directive.intake.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.directive.intake.IntakeState;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.DocumentText;

/** An intake as others see it: that there is one and where it stands. Neither the file nor a word of it is told. */
record IntakeWire(
        String id,
        long version,
        String unit,
        IntakeState state,
        DocumentText.State text,
        Instant receivedAt,
        @Nullable String directive) {

    static IntakeWire of(Versioned<Intake> versioned) {
        var intake = versioned.state();
        return new IntakeWire(
                versioned.id(),
                versioned.version(),
                intake.unit(),
                intake.state(),
                intake.text().state(),
                intake.receivedAt(),
                intake.directive());
    }
}
