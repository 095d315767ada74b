package vn.thongsuot.reporting.dataset.web;

import java.util.List;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.dataset.DataSet;
import vn.thongsuot.reporting.dataset.DataSet.Frequency;
import vn.thongsuot.reporting.dataset.OpenColumn;

/** A data set as those who keep it see it; fields as in {@link DataSet}. */
record DataSetView(
        String id,
        long version,
        String slug,
        String title,
        String description,
        String unit,
        String contact,
        Frequency frequency,
        List<String> keywords,
        List<String> columns,
        List<DataSet.Version> versions) {

    static DataSetView of(Versioned<DataSet> set) {
        var described = set.state().description();
        return new DataSetView(
                set.id(),
                set.version(),
                set.state().slug(),
                described.title(),
                described.text(),
                described.unit(),
                described.contact(),
                described.frequency(),
                described.keywords(),
                described.columns().stream().map(OpenColumn::title).toList(),
                set.state().versions());
    }
}
