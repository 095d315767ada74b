/** Official documents as files for a word processor. */
@NullMarked
package vn.thongsuot.documents.docx;

import org.jspecify.annotations.NullMarked;
