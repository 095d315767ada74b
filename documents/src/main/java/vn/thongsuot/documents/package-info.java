/** Official documents in the layout of Nghị định 30/2020/NĐ-CP, as a typed model and as HTML, DOCX and PDF. */
@NullMarked
package vn.thongsuot.documents;

import org.jspecify.annotations.NullMarked;
