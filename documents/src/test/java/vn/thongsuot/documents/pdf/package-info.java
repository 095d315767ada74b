@NullMarked
package vn.thongsuot.documents.pdf;

import org.jspecify.annotations.NullMarked;
