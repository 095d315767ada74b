package vn.thongsuot.plan.service;

import org.junit.jupiter.api.Tag;
import vn.thongsuot.platformtest.queries.Volume;

/** The same with two hundred thousand of each; leaves how long each list takes for {@code bench/lists}. */
@Tag("volume")
class VolumeIT extends ExplainedQueriesIT {

    @Override
    protected Volume volume() {
        return Volume.large();
    }
}
