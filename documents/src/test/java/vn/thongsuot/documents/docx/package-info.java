@NullMarked
package vn.thongsuot.documents.docx;

import org.jspecify.annotations.NullMarked;
