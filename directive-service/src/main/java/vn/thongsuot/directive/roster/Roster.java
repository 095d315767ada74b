package vn.thongsuot.directive.roster;

import java.util.List;
import java.util.Set;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * A roster as it was read; nothing is checked against what is stored.
 *
 * @param unitColumns fields of {@link UnitRow} for which the sheet of units has a column
 * @param unreadable cells that make no sense by themselves, by sheet and row as a spreadsheet counts them
 */
public record Roster(
        Set<String> unitColumns,
        List<UnitRow> units,
        List<PostRow> posts,
        List<AccountRow> accounts,
        List<Violation> unreadable) {

    public Roster {
        unitColumns = Set.copyOf(unitColumns);
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        accounts = List.copyOf(accounts);
        unreadable = List.copyOf(unreadable);
    }
}
