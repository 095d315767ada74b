package vn.thongsuot.plan.challenge.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day on which offers are taken; absent for no end. */
record PublicationRequest(@Nullable LocalDate until) {}
