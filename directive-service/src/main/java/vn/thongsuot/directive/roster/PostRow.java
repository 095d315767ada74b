package vn.thongsuot.directive.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Right;

/**
 * One post of a roster.
 *
 * @param row number of the row in its sheet, from 1
 * @param subject the holder as the token names the person
 * @param unit code of the unit
 */
public record PostRow(
        int row,
        @Nullable String subject,
        @Nullable String title,
        @Nullable String unit,
        List<Right> rights,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public PostRow {
        rights = List.copyOf(rights);
    }
}
