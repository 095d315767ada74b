package vn.thongsuot.directive.datarequest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns as they stand now.
 *
 * @param edition 1 at first, one more with each change after the request was sent
 * @param keysGiven how many keys were given so far, so that none is given twice
 */
public record Form(List<Column> columns, int edition, int keysGiven) {

    static final Form NONE = new Form(List.of(), 1, 0);

    public Form {
        columns = List.copyOf(columns);
    }

    Set<String> keys() {
        return columns.stream().map(Column::key).collect(Collectors.toSet());
    }

    /** The columns wanted; each keeps the key it names, the others are given new ones. */
    Form with(List<ColumnDraft> wanted, boolean sent) {
        int given = keysGiven;
        var made = new ArrayList<Column>();
        var taken = new HashSet<String>();
        for (var draft : wanted) {
            var key = draft.key();
            if (key == null || !taken.add(key)) {
                given++;
                key = "c" + given;
            }
            made.add(draft.toColumn(key));
        }
        if (made.equals(columns)) {
            return this;
        }
        return new Form(made, sent ? edition + 1 : edition, given);
    }
}
