package vn.thongsuot.directive.agreement.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.agreement.Agreement;
import vn.thongsuot.directive.agreement.Matter;
import vn.thongsuot.platform.aggregate.Versioned;

/** An agreement as the tenant's own services see it. */
record AgreementWire(
        String id,
        long version,
        String counterpart,
        List<Matter> gives,
        List<Matter> takes,
        List<String> indicators,
        List<String> indicatorsTaken,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static AgreementWire of(Versioned<Agreement> versioned) {
        var agreement = versioned.state();
        return new AgreementWire(
                versioned.id(),
                versioned.version(),
                agreement.counterpart(),
                agreement.gives(),
                agreement.takes(),
                agreement.indicators(),
                agreement.indicatorsTaken(),
                agreement.validFrom(),
                agreement.validTo());
    }
}
