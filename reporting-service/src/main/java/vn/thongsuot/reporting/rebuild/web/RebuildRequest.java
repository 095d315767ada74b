package vn.thongsuot.reporting.rebuild.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason why, for those who look it up later */
record RebuildRequest(
        @NotNull What act, @NotBlank @Size(max = 1000) String reason) {

    /** What is to be done. */
    enum What {
        BEGIN,
        SWITCH,
        ABANDON
    }
}
