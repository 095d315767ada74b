package vn.thongsuot.plan.template.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a template that comes with the platform, to be kept by a unit. */
record ShippedRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String unit) {}
