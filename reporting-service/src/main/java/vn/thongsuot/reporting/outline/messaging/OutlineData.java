package vn.thongsuot.reporting.outline.messaging;

import java.util.List;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.Heading;
import vn.thongsuot.reporting.outline.Outline;
import vn.thongsuot.reporting.outline.ResultHeading;

/** An outline on the wire. */
record OutlineData(
        String id,
        long version,
        String name,
        List<Heading> headings,
        List<ResultHeading> resultHeadings,
        List<CutOff> cutOffs) {

    static OutlineData of(Versioned<Outline> stored) {
        var outline = stored.state();
        return new OutlineData(
                stored.id(),
                stored.version(),
                outline.name(),
                outline.headings(),
                outline.resultHeadings(),
                outline.cutOffs());
    }
}
