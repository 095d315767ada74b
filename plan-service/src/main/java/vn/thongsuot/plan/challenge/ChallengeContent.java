package vn.thongsuot.plan.challenge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Nfc;

/**
 * What is written of a challenge.
 *
 * @param unit who proposes it; it stays the same
 * @param owner who answers for its solution; absent until somebody does
 * @param cooperating who helps
 * @param problem what is wrong, in words
 * @param field of state management, for instance "y tế"
 * @param spread how far a solution could spread; absent when nobody has judged it
 * @param plan id of the plan that it belongs to; absent when to none
 * @param process id of the {@link ChallengeProcess} whose five steps it goes through; it stays the same once begun
 */
public record ChallengeContent(
        String unit,
        @Nullable String owner,
        List<String> cooperating,
        String title,
        String problem,
        String field,
        Priority priority,
        @Nullable String spread,
        Set<InnovationType> innovationTypes,
        Set<Beneficiary> beneficiaries,
        @Nullable String plan,
        String process) {

    public ChallengeContent {
        title = Nfc.of(title);
        problem = Nfc.of(problem);
        field = Nfc.of(field);
        spread = Nfc.ofOptional(spread);
        cooperating = cooperating == null ? List.of() : List.copyOf(cooperating);
        innovationTypes = inOrder(innovationTypes);
        beneficiaries = inOrder(beneficiaries);
    }

    /** Who may decide on it: the owner's leaders, and the proposer's. */
    public Set<String> deciding() {
        return Stream.concat(Stream.of(unit), Stream.ofNullable(owner)).collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> Set<E> inOrder(@Nullable Set<E> some) {
        return some == null || some.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(some));
    }
}
