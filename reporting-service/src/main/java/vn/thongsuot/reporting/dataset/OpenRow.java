package vn.thongsuot.reporting.dataset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.report.FrozenFigures;

/**
 * One figure of an approved report, on its way out.
 *
 * @param unit name of the unit whose deeds are told of
 * @param report number and symbol; absent where the report has none
 */
record OpenRow(
        Days period,
        String unit,
        FrozenFigures.Item item,
        @Nullable String report,
        Instant approvedAt) {}
