/** Signed PDFs that were made elsewhere: what is seen in them, without a judgement of their signatures. */
@NullMarked
package vn.thongsuot.documents.signed;

import org.jspecify.annotations.NullMarked;
