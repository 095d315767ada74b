package vn.thongsuot.activity.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.TableRow;

class RowFaultsTest {

    private static final Heading HEADING = new Heading(Map.of(Column.TITLE, 0, Column.FROM, 1, Column.TO, 2), Map.of());

    @Test
    void whatTheSpreadsheetCouldNotWorkOutIsNotTaken() {
        var cells = cells(new RawCell.Broken());
        assertThat(cells.text(Column.TITLE)).isEmpty();
        assertThat(cells.faults()).extracting(Violation::rule).containsExactly("cell-error");
    }

    @Test
    void aNumberThatNobodyWritesOutIsNotTaken() {
        var cells = cells(new RawCell.Numeric(new BigDecimal("1E+300")));
        assertThat(cells.text(Column.TITLE)).isEmpty();
        assertThat(cells.faults())
                .extracting(Violation::rule, fault -> fault.arguments().getFirst())
                .containsExactly(tuple("number-too-long", "30"));
    }

    @Test
    void fromOneDayToAnotherNeedsTwoDays() {
        assertThat(period("01/4/2025", "5/2025").faults())
                .extracting(Violation::rule)
                .containsExactly("two-days");
        assertThat(period("2025", "30/4/2025").faults())
                .extracting(Violation::rule)
                .containsExactly("two-days");
        assertThat(period("01/4/2025", "30/4/2025").faults()).isEmpty();
    }

    @Test
    void aNameThatTwoUnitsHaveMeansNeither() {
        var units = new Units(new UnitTree(Map.of("a", office(), "b", office())), Set.of("a", "b"));
        assertThat(units.find("văn phòng")).isEqualTo(new Units.Found.Not("unit-name-of-several"));
        assertThat(units.find("a")).isEqualTo(new Units.Found.One("a"));
    }

    private static RowCells period(String from, String to) {
        var cells = cells(new RawCell.Written("A"), new RawCell.Written(from), new RawCell.Written(to));
        RowPeriod.read(cells);
        return cells;
    }

    private static RowCells cells(RawCell... cells) {
        return new RowCells(HEADING, new TableRow(2, List.of(cells)));
    }

    private static UnitCopy office() {
        return new UnitCopy("Văn phòng", null, null, "OFFICE", "PROVINCE", "STATE", null, null, null, true, 1);
    }
}
