package vn.thongsuot.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody approves.
 *
 * @param post title of the post that approves; absent where it is not known
 * @param read hash of the page that was read
 */
record Signing(Instant at, @Nullable String post, String read) {}
