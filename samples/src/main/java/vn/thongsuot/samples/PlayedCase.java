package vn.thongsuot.samples;

import java.nio.file.Path;

/**
 * What came of a case: one line of the table shown at the end.
 *
 * @param title of the case
 * @param directive symbol and subject, as far as it has them
 * @param plan symbol and subject
 * @param activities how many were recorded
 * @param reportId under which the report is read again
 * @param reportTitle in its own words
 * @param document the report as HTML, just fetched
 */
public record PlayedCase(
        String title,
        String directive,
        String plan,
        long activities,
        String reportId,
        String reportTitle,
        Path document) {}
