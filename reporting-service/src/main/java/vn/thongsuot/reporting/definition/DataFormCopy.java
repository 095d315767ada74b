package vn.thongsuot.reporting.definition;

/** A request for data whose form goes with a report, as far as it is shown here. */
public record DataFormCopy(String title) {}
