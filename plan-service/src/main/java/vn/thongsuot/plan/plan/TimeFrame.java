package vn.thongsuot.plan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The span in which the whole plan is carried out, as distinct from the dates of single events.
 *
 * @param section where the sentence that states it stands; absent when the plan's text does not state it
 * @param asWritten that sentence, printed at the end of the section; absent when the text does not state it
 * @param confirmed whether a person has confirmed that the sentence means the whole plan, not just its section
 */
public record TimeFrame(
        LocalDate from,
        LocalDate to,
        @Nullable String section,
        @Nullable String asWritten,
        boolean confirmed) {

    public TimeFrame {
        asWritten = Nfc.ofOptional(asWritten);
    }

    public Period period() {
        return new Period(from, to);
    }
}
