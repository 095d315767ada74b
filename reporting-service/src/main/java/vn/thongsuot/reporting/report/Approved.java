package vn.thongsuot.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.OfficialDocument;

/**
 * What somebody is about to approve.
 *
 * @param document as the facts make it
 * @param page the same in HTML
 * @param post title of the post that approves; absent where it is not known
 */
record Approved(
        OfficialDocument document,
        String page,
        Settled settled,
        @Nullable String post,
        Instant at) {}
