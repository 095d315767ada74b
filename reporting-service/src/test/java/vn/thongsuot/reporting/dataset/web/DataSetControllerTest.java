package vn.thongsuot.reporting.dataset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.reporting.dataset.DataSet;
import vn.thongsuot.reporting.dataset.DataSets;
import vn.thongsuot.reporting.dataset.MakingEditions;

/** A preview of a data set that is not there: how many reports it may ask for is looked at before. */
class DataSetControllerTest {

    private static final Caller ADMINISTRATOR = new Caller(new TenantId("dong-nai"), "quantri");

    private final DataSetController controller = new DataSetController(sets());

    @SuppressWarnings("NullAway") // whoever finds no data set asks for nothing else
    private static DataSets sets() {
        return new DataSets(InMemoryAggregates.of(DataSet.class), null, null, null, null, null);
    }

    private Refusal refusal(int reports) {
        var refused = catchThrowableOfType(
                RefusedException.class,
                () -> controller.preview(ADMINISTRATOR, "x", Collections.nCopies(reports, "r"), "csv"));
        return refused.refusal();
    }

    @Test
    void aPreviewIsOfOneToSixtyReports() {
        var refused = Refusal.invalid("report", "so-many-reports");

        assertThat(refusal(0)).isEqualTo(refused);
        assertThat(refusal(1)).isEqualTo(Refusal.notFound());
        assertThat(refusal(MakingEditions.REPORTS)).isEqualTo(Refusal.notFound());
        assertThat(refusal(MakingEditions.REPORTS + 1)).isEqualTo(refused);
    }
}
