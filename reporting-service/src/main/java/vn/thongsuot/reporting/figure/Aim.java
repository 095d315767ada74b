package vn.thongsuot.reporting.figure;

/** A target, and how far it is reached. */
public record Aim(Target target, Progress progress) {}
