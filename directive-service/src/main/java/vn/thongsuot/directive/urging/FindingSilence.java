package vn.thongsuot.directive.urging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.followup.Column;
import vn.thongsuot.directive.followup.FollowingUp;
import vn.thongsuot.directive.followup.Reason;
import vn.thongsuot.directive.followup.Row;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;

/** Who is silent on the follow-up board of a directive, by what is not done. */
final class FindingSilence {

    private final FollowingUp board;

    FindingSilence(FollowingUp board) {
        this.board = board;
    }

    /**
     * All that are silent, or those chosen.
     *
     * @throws RefusedException when one of the chosen is not silent
     */
    List<Lateness> of(TenantId tenant, String directive, @Nullable Column missing, List<String> chosen) {
        var silent = board.silent(tenant, directive, missing).stream()
                .collect(Collectors.toMap(
                        Row::unit, row -> reasons(row, missing), (one, other) -> one, LinkedHashMap::new));
        refusesOthers(silent, chosen).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        if (!chosen.isEmpty()) {
            silent.keySet().retainAll(chosen);
        }
        return grouped(silent);
    }

    private static List<Reason> reasons(Row row, @Nullable Column missing) {
        return row.silences().entrySet().stream()
                .filter(silence -> missing == null || silence.getKey() == missing)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Optional<Refusal> refusesOthers(Map<String, List<Reason>> silent, List<String> chosen) {
        var others = IntStream.range(0, chosen.size())
                .filter(i -> !silent.containsKey(chosen.get(i)))
                .mapToObj(i -> Violation.of("/recipients/" + i, "not-silent"))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(others));
    }

    private static List<Lateness> grouped(Map<String, List<Reason>> silent) {
        var groups = new LinkedHashMap<List<Reason>, List<String>>();
        silent.forEach((unit, reasons) ->
                groups.computeIfAbsent(reasons, any -> new ArrayList<>()).add(unit));
        return groups.entrySet().stream()
                .map(group -> new Lateness(Matter.silence(group.getKey()), group.getValue()))
                .toList();
    }
}
