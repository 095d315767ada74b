/** An official document as typed blocks, and its page in HTML. Knows nothing of reports. */
@NullMarked
package vn.thongsuot.reporting.document;

import org.jspecify.annotations.NullMarked;
