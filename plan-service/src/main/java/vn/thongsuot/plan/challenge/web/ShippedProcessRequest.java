package vn.thongsuot.plan.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for the process that comes with the platform, to be kept by a unit. */
record ShippedProcessRequest(@NotBlank @Size(max = 100) String unit) {}
