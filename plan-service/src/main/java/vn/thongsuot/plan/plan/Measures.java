package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The plan in numbers; printed as tables in the sections on targets and on budget.
 *
 * @param targets at most 200
 * @param budget at most 200
 */
public record Measures(List<Target> targets, List<BudgetLine> budget) {

    static final Measures NONE = new Measures(List.of(), List.of());

    public Measures {
        targets = targets == null ? List.of() : List.copyOf(targets);
        budget = budget == null ? List.of() : List.copyOf(budget);
    }

    /** For a plan of another issuer: units that mean nothing to it become the issuer itself, words are replaced. */
    public Measures copied(Predicate<String> own, UnaryOperator<String> words) {
        var kept = targets.stream()
                .map(target -> target.unit() != null && own.test(target.unit()) ? target.of(null) : target)
                .toList();
        var lines = budget.stream()
                .map(line -> new BudgetLine(
                        words.apply(line.text()),
                        line.amount(),
                        line.source() == null ? null : words.apply(line.source())))
                .toList();
        return new Measures(kept, lines);
    }
}
