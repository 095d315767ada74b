package vn.thongsuot.platform.cells;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell before anybody has asked what it is to be. */
public sealed interface RawCell {

    /** As somebody wrote it; empty when nothing is there. */
    record Written(String text) implements RawCell {}

    /** A number that a spreadsheet holds as one. */
    record Numeric(BigDecimal number) implements RawCell {}

    /** A day that a spreadsheet holds as one. */
    record Day(LocalDate day) implements RawCell {}

    /** A truth value that a spreadsheet holds as one. */
    record Truth(boolean yes) implements RawCell {}

    /** What a spreadsheet could not work out. */
    record Broken() implements RawCell {}
}
