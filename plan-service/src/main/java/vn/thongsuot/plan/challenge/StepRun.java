package vn.thongsuot.plan.challenge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Nfc;

/**
 * What came of one step.
 *
 * @param step 1 to 5
 * @param name of the step as it was called then
 * @param unit that was responsible
 * @param note absent when there is nothing to add
 */
public record StepRun(
        int step,
        String name,
        LocalDate date,
        String unit,
        List<Evidence> evidence,
        StepDecision decision,
        @Nullable String note) {

    public StepRun {
        note = Nfc.ofOptional(note);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /**
     * Something that shows what came of it.
     *
     * @param uri absent for a paper that is filed elsewhere
     */
    public record Evidence(String caption, @Nullable String uri) {

        public Evidence {
            caption = Nfc.of(caption);
        }
    }

    StepRun called(String stepName) {
        return new StepRun(step, stepName, date, unit, evidence, decision, note);
    }
}
