@NullMarked
package vn.thongsuot.documents;

import org.jspecify.annotations.NullMarked;
