/** Tables of official documents as workbooks. */
@NullMarked
package vn.thongsuot.documents.xlsx;

import org.jspecify.annotations.NullMarked;
