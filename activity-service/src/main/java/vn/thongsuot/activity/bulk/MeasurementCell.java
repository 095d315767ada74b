package vn.thongsuot.activity.bulk;

import java.util.Optional;
import vn.thongsuot.activity.activity.Measurement;

/**
 * The cell of an indicator.
 *
 * @param place of its column
 * @param indicator id
 */
record MeasurementCell(RowCells cells, int place, String indicator) {

    private static final int LONGEST_WORDS = 1000;

    /**
     * What was read.
     *
     * @param plain the same for the same content, however it was written
     */
    record Read(Measurement measurement, String plain) {}

    /** Empty where nothing is, or a fault was told. */
    Optional<Read> read(Layout layout) {
        var text = cells.text(place, LONGEST_WORDS);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var known = layout.indicators().get(indicator);
        if (known != null && known.answersInWords()) {
            return Optional.of(new Read(Measurement.of(indicator, null, null, text), text));
        }
        return Quantity.read(cells, place, text)
                .map(quantity -> new Read(
                        Measurement.of(indicator, quantity.qualifier(), quantity.value(), null), quantity.plain()));
    }
}
