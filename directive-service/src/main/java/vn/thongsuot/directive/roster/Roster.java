package vn.thongsuot.directive.roster;

import java.util.List;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * A roster as it was read; nothing is checked against what is stored.
 *
 * @param unreadable cells that make no sense by themselves, by sheet and row as a spreadsheet counts them
 */
public record Roster(List<UnitRow> units, List<PostRow> posts, List<AccountRow> accounts, List<Violation> unreadable) {

    public Roster {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        accounts = List.copyOf(accounts);
        unreadable = List.copyOf(unreadable);
    }
}
