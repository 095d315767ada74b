package vn.thongsuot.directive.reorganisation.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.reorganisation.Renewal;
import vn.thongsuot.directive.reorganisation.Reorganisation;
import vn.thongsuot.directive.reorganisation.ReorganisationKind;
import vn.thongsuot.directive.reorganisation.Stage;
import vn.thongsuot.platform.aggregate.Versioned;

/** An act as others see it: without the words of its legal basis. What its units become is told by the units. */
record ReorganisationWire(
        String id,
        long version,
        ReorganisationKind kind,
        LocalDate on,
        Stage stage,
        @Nullable String because,
        @Nullable String directive,
        List<String> units,
        List<String> into,
        @Nullable Renewal to) {

    static ReorganisationWire of(Versioned<Reorganisation> versioned) {
        var act = versioned.state();
        return new ReorganisationWire(
                versioned.id(),
                versioned.version(),
                act.kind(),
                act.on(),
                act.stage(),
                act.because(),
                act.basis().directive(),
                act.units(),
                act.heirs(),
                act.to());
    }
}
