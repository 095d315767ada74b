/** Official documents as PDF, and what a signed PDF from elsewhere says of itself. */
@NullMarked
package vn.thongsuot.documents.pdf;

import org.jspecify.annotations.NullMarked;
