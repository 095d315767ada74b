package vn.thongsuot.plan.challenge;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Nfc;

/**
 * The way that challenges go: exactly five steps in order, whose names are data. The source of the method names how many
 * steps there are and not what they are called, so none is invented here.
 *
 * @param unit who keeps it
 */
public record ChallengeProcess(String unit, String name, List<Step> steps) {

    /** How many there are. */
    public static final int STEPS = 5;

    private static final String TO_BE_CONFIRMED = " (chờ xác nhận)";

    /**
     * A step.
     *
     * @param guidance what is done in it; absent until somebody writes it
     * @param confirmed whether its name is the official one
     */
    public record Step(String name, @Nullable String guidance, boolean confirmed) {

        public Step {
            name = Nfc.of(name);
            guidance = Nfc.ofOptional(guidance);
        }
    }

    public ChallengeProcess {
        name = Nfc.of(name);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** Five steps without official names, each marked as to be confirmed. */
    public static ChallengeProcess toBeConfirmed(String unit) {
        var steps = IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> new Step("Bước " + number + TO_BE_CONFIRMED, null, false))
                .toList();
        return new ChallengeProcess(unit, "Quy trình 5 bước" + TO_BE_CONFIRMED, steps);
    }

    /** The name of a step, 1 for the first. */
    String nameOf(int step) {
        return steps.get(step - 1).name();
    }
}
