/** Signed PDFs put beside the documents that they are of, by whoever may approve these. The one place that knows the platform. */
@NullMarked
package vn.thongsuot.documents.attaching;

import org.jspecify.annotations.NullMarked;
