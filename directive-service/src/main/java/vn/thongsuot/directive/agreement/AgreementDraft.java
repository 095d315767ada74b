package vn.thongsuot.directive.agreement;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/** An agreement as somebody wants it to be; nothing is checked yet. Fields as in {@link Agreement}. */
public record AgreementDraft(
        @Nullable String counterpart,
        @Nullable List<Matter> gives,
        @Nullable List<Matter> takes,
        @Nullable List<String> indicators,
        @Nullable List<String> indicatorsTaken,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final int COUNTERPART = 32;
    private static final int INDICATORS = 100;
    private static final int CODE = 100;

    public AgreementDraft {
        counterpart = Text.of(counterpart);
        gives = gives == null ? List.of() : List.copyOf(gives);
        takes = takes == null ? List.of() : List.copyOf(takes);
        indicators = Text.each(indicators);
        indicatorsTaken = Text.each(indicatorsTaken);
    }

    Optional<Refusal> refusal() {
        var rules = new Rules()
                .text("/counterpart", counterpart, COUNTERPART)
                .distinct("/gives", listed(gives))
                .distinct("/takes", listed(takes))
                .check(!listed(gives).isEmpty() || !listed(takes).isEmpty(), "/gives", "agrees-on-nothing")
                .required("/validFrom", validFrom)
                .inOrder("/validTo", validFrom, validTo);
        codes(rules, "/indicators", listed(indicators), listed(gives));
        codes(rules, "/indicatorsTaken", listed(indicatorsTaken), listed(takes));
        return rules.refusal();
    }

    /** Figures pass by name only: whoever agrees on them says which. */
    private static void codes(Rules rules, String pointer, List<String> codes, List<Matter> matters) {
        rules.atMost(pointer, codes, INDICATORS)
                .distinct(pointer, codes)
                .check(!codes.isEmpty() || !matters.contains(Matter.FIGURES), pointer, "figures-by-indicator");
        for (int i = 0; i < codes.size(); i++) {
            rules.text(pointer + "/" + i, codes.get(i), CODE);
        }
    }

    Agreement toAgreement() {
        return new Agreement(
                requireNonNull(counterpart),
                listed(gives),
                listed(takes),
                listed(indicators),
                listed(indicatorsTaken),
                requireNonNull(validFrom),
                validTo);
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return requireNonNullElse(list, List.of());
    }
}
