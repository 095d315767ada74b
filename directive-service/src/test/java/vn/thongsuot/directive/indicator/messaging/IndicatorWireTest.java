package vn.thongsuot.directive.indicator.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.indicator.Adding;
import vn.thongsuot.directive.indicator.Indicator;
import vn.thongsuot.directive.indicator.ValueType;
import vn.thongsuot.directive.indicator.Way;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class IndicatorWireTest {

    private static final StoredJson JSON = new StoredJson();

    private static final Indicator FULL = new Indicator(
            "attendance", "Lượt tham gia", "Attendances", "lượt", Adding.SUM, Adding.SUM, ValueType.NUMBER);
    private static final Indicator BARE =
            new Indicator("impact", "Tác động", null, "lời", Adding.NONE, Adding.NONE, ValueType.TEXT);

    private static final Indicator STOCK = new Indicator(
            "staff", "Cán bộ", null, "người", Adding.SUM, Adding.NONE, ValueType.NUMBER, Way.SUM, Way.LAST);

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(Indicator.DEFINED, STOCK)).isEmpty();
        assertThat(violations(Indicator.DEFINED, FULL)).isEmpty();
        assertThat(violations(Indicator.DEFINED, BARE)).isEmpty();
        assertThat(violations(Indicator.CHANGED, FULL)).isEmpty();
        assertThat(violations(Indicator.CHANGED, BARE)).isEmpty();
    }

    private static List<String> violations(String type, Indicator indicator) {
        return EventSchemas.violations(type, JSON.toJson(IndicatorWire.of(new Versioned<>("id1", 1, indicator))));
    }
}
