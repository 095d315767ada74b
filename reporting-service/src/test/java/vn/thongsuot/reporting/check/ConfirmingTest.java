package vn.thongsuot.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.figure.CellValue;
import vn.thongsuot.reporting.figure.Disagreement;
import vn.thongsuot.reporting.figure.Disagreement.Sort;
import vn.thongsuot.reporting.figure.KeptCell;
import vn.thongsuot.reporting.figure.Marks;
import vn.thongsuot.reporting.figure.SideBySide;

class ConfirmingTest {

    private static final SideBySide.Bound ALL = new SideBySide.Bound(1000, 1000);

    private final Sides sides = new Sides();
    private final List<Boolean> reached = new ArrayList<>();

    /** Each mark is reached when the test says so. */
    private final Marks marks = () -> {
        var mark = reached.size();
        reached.add(false);
        return () -> reached.get(mark);
    };

    @Test
    void cellsThatSayWhatTheirSourcesMakeAgree() {
        sides.both("a1", 1, Sides.deed("d1", "3"));
        sides.both("a1", 2, Sides.deed("d2", "5"));
        sides.both("a2", 1, Sides.deed("d2", "0.5"));

        var stretch = sides.after(Sides.TENANT, "", ALL);

        assertThat(stretch.disagreements()).isEmpty();
        assertThat(stretch.cells())
                .as("two indicators at three grains under each of two sets")
                .isEqualTo(12);
        assertThat(stretch.atEnd()).isTrue();
    }

    @Test
    void whatOnlyOneSideHasTakenInIsNoDifferenceOnceTheOtherHas() {
        sides.source("a1", 1, Sides.deed("d1", "3"));
        var confirming = first();
        assertThat(confirming.isDone()).isFalse();
        assertThat(confirming.goOn()).as("before its mark").isFalse();

        sides.cell("a1", 1, Sides.deed("d1", "3"));
        reached.set(0, true);

        assertThat(confirming.goOn()).isTrue();
        assertThat(confirming.isDone()).isTrue();
        assertThat(confirming.standing()).isEmpty();
    }

    @Test
    void aCellThatMovesWhileItIsLookedAtIsNotCalledWrong() {
        sides.source("a1", 1, Sides.deed("d1", "3"));
        var confirming = first();
        for (var version = 1; !confirming.isDone(); version++) {
            sides.cell("a1", version, Sides.deed("d1", "3"));
            sides.source("a1", version + 1, Sides.deed("d1", "3"));
            reached.set(reached.size() - 1, true);
            assertThat(confirming.goOn()).isTrue();
        }

        assertThat(confirming.standing()).isEmpty();
        assertThat(confirming.open()).hasSize(6);
        assertThat(sides.looks).isEqualTo(Confirming.LOOKS);
    }

    @Test
    void aDifferenceThatStandsIsReal() {
        sides.both("a1", 1, Sides.deed("d1", "3"));
        var id = sides.spoil(
                "articles",
                cell -> with(cell, value(cell.value(), "4", cell.value().deeds())));

        assertThat(confirmed()).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.sort()).isEqualTo(Sort.OTHER_VALUE);
            assertThat(kept(found)).isEqualTo("4");
            assertThat(found.folded()).isNotNull().extracting(CellValue::sum).isEqualTo("3");
        });
    }

    @Test
    void countAndPlaceAreComparedToo() {
        sides.both("a1", 1, Sides.deed("d1", "3"));
        sides.spoil("articles", cell -> with(cell, value(cell.value(), "3", 2)));
        assertThat(confirmed()).extracting(Disagreement::sort).containsExactly(Sort.OTHER_VALUE);

        sides.spoil("articles", cell -> with(cell, value(cell.value(), "3", 1)));
        sides.spoil(
                "deeds", cell -> new KeptCell(cell.id(), cell.set(), cell.key(), cell.value(), cell.sequence(), false));
        assertThat(confirmed()).extracting(Disagreement::sort).containsExactly(Sort.MISFILED);
    }

    @Test
    void bothDirectionsAreSeen() {
        sides.both("a1", 1, Sides.deed("d1", "3"));
        sides.cell("false", 1, Sides.deed("d9", "7"));
        sides.cells.remove(sides.spoil("deeds", cell -> cell));

        assertThat(confirmed())
                .extracting(Disagreement::sort)
                .contains(Sort.CELL_MISSING, Sort.SOURCES_MISSING)
                .doesNotContain(Sort.OTHER_VALUE);
    }

    @Test
    void aSetOfTooManySourcesIsPassedOverAndTheNextOneIsNot() {
        for (var number = 0; number < 3; number++) {
            sides.both("a" + number, 1, Sides.deed("d1", "3"));
        }
        sides.both("b", 1, Sides.deed("d2", "3"));
        var compared = 0L;
        var place = "";
        for (var end = false; !end; ) {
            var stretch = sides.after(Sides.TENANT, place, new SideBySide.Bound(1, 2));
            compared += stretch.cells();
            place = stretch.reached() == null ? place : stretch.reached();
            end = stretch.atEnd() || stretch.reached() == null;
        }

        assertThat(compared).isEqualTo(6);
    }

    private Confirming first() {
        var looked = new Looked(sides, Sides.TENANT);
        looked.after("", ALL);
        return new Confirming(sides, marks, Sides.TENANT, looked.suspects());
    }

    private List<Disagreement> confirmed() {
        var confirming = first();
        reached.replaceAll(any -> true);
        assertThat(confirming.goOn()).isTrue();
        return confirming.standing();
    }

    private static KeptCell with(KeptCell cell, CellValue value) {
        return new KeptCell(cell.id(), cell.set(), cell.key(), value, cell.sequence(), cell.sound());
    }

    private static CellValue value(CellValue value, String sum, int deeds) {
        return new CellValue(sum, deeds, value.qualifiers(), null, null, 0, 0, value.digest());
    }

    private static String kept(Disagreement found) {
        var kept = found.kept();
        return kept == null ? "none" : String.valueOf(kept.sum());
    }
}
