package vn.thongsuot.plan.workinggroup.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a group's work; absent for today. */
record DissolutionRequest(@Nullable LocalDate date) {}
