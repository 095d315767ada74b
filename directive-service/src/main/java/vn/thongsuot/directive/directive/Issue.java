package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * The order to issue a draft.
 *
 * @param number absent when the symbol has it already, or when the document stays without
 * @param date day of issue; must be there
 */
public record Issue(@Nullable String number, @Nullable LocalDate date) {
    public Issue {
        number = Text.of(number);
    }
}
