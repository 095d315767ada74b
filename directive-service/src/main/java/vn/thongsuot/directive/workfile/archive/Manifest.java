package vn.thongsuot.directive.workfile.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a package, and what is not.
 *
 * @param version of the work file
 * @param complete whether the bytes of every document are in it
 */
record Manifest(
        String format,
        String workFile,
        long version,
        String directive,
        String unit,
        @Nullable Instant closedAt,
        boolean complete,
        List<Part> parts,
        List<Absent> absent) {

    static final String FORMAT = "thongsuot.work-file-package.v1";
}
