package vn.thongsuot.directive.indicator.messaging;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.indicator.Adding;
import vn.thongsuot.directive.indicator.Indicator;
import vn.thongsuot.directive.indicator.ValueType;
import vn.thongsuot.directive.indicator.Way;
import vn.thongsuot.platform.aggregate.Versioned;

/** An indicator as others see it. */
record IndicatorWire(
        String id,
        long version,
        String code,
        String name,
        @Nullable String nameEn,
        String unitOfMeasure,
        Adding overUnits,
        Adding overTime,
        ValueType valueType,
        @Nullable Way unitsBy,
        @Nullable Way timeBy) {

    static IndicatorWire of(Versioned<Indicator> versioned) {
        var indicator = versioned.state();
        return new IndicatorWire(
                versioned.id(),
                versioned.version(),
                indicator.code(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unitOfMeasure(),
                indicator.overUnits(),
                indicator.overTime(),
                indicator.valueType(),
                indicator.unitsBy(),
                indicator.timeBy());
    }
}
