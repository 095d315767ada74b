package vn.thongsuot.plan.plan;

/** A directive that the plan cites, and in what sense. */
public record Citation(String directive, Relation relation) {}
