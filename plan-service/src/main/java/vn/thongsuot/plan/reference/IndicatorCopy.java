package vn.thongsuot.plan.reference;

/** That there is an indicator, so that a target can name it. */
public record IndicatorCopy(String name) {}
