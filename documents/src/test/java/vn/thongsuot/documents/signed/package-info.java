@NullMarked
package vn.thongsuot.documents.signed;

import org.jspecify.annotations.NullMarked;
