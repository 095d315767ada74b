package vn.thongsuot.plan.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan is sent back.
 *
 * @param section the section meant; absent when the whole plan is
 */
record ReturnRequest(
        @Nullable @Size(max = 100) String section,
        @NotBlank @Size(max = 4000) String remarks) {}
