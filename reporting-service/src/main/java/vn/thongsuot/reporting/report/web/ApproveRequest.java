package vn.thongsuot.reporting.report.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The word of the one who signs.
 *
 * @param read hash of the page that was read, as the document's {@code ETag} and the page's own head tell it
 */
record ApproveRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String read) {}
