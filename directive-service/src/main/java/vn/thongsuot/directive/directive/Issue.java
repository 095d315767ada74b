package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * The order to issue a draft.
 *
 * @param number absent when the symbol has it already, or when the document stays without
 * @param date day of issue; must be there
 * @param urgency absent when it is as urgent as the draft says
 */
public record Issue(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable Urgency urgency) {
    public Issue {
        number = Text.of(number);
    }

    /** The same with the number it gets. */
    public Issue numbered(@Nullable String given) {
        return new Issue(given, date, urgency);
    }
}
