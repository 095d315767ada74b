package vn.thongsuot.reporting.definition;

import java.util.List;

/**
 * When the tenant wants to be reminded of last days, as its rules of deadlines say.
 *
 * @param before how many working days before
 * @param after how many after
 */
public record RuleCopy(List<Integer> before, List<Integer> after) {

    public RuleCopy {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
